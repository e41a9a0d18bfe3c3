import { createT, type Locale, tagOf } from '../../lib/i18n/index.ts';
import { type ReadingSetting, readingSettings } from '../../lib/storage/index.ts';

/** What the reading settings say, in one language. */
export interface ReadingWords {
  readonly title: string;
  readonly lead: string;
  readonly settings: readonly {
    readonly name: ReadingSetting;
    readonly label: string;
    /** The name of each value, in the order in which they are offered. */
    readonly values: readonly (readonly [value: string, label: string])[];
  }[];
  readonly reset: string;
  readonly resetDone: string;
  readonly close: string;
}

/** The words of the reading settings; sizes are said as the language writes percentages. */
export async function readingWords(locale: Locale): Promise<ReadingWords> {
  const t = await createT(locale, 'reading');
  const percent = new Intl.NumberFormat(tagOf(locale), { style: 'percent' });
  const { size, spacing, typeface, theme } = readingSettings;
  return {
    title: t(($) => $.title),
    lead: t(($) => $.lead),
    settings: [
      {
        name: 'size',
        label: t(($) => $.size),
        values: size.map((value) => [value, percent.format(Number(value) / 100)]),
      },
      {
        name: 'spacing',
        label: t(($) => $.spacing.label),
        values: spacing.map((value) => [value, t(($) => $.spacing[value])]),
      },
      {
        name: 'typeface',
        label: t(($) => $.typeface.label),
        values: typeface.map((value) => [value, t(($) => $.typeface[value])]),
      },
      {
        name: 'theme',
        label: t(($) => $.theme.label),
        values: theme.map((value) => [value, t(($) => $.theme[value])]),
      },
    ],
    reset: t(($) => $.reset),
    resetDone: t(($) => $.resetDone),
    close: t(($) => $.close),
  };
}
