import { useTranslation } from 'react-i18next';
import { sideOf } from '../../../content/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import { serialise } from '../../../lib/journey/index.ts';
import { journeyMapSheet, measure } from '../../../lib/worksheet/index.ts';
import { download, fileName } from '../../press/index.ts';
import type { MapDesk } from './use-map.ts';

/** The ways to take a map along: its file, and its sheet with what is said while that becomes a PDF. */
export function useTaking({ map, reviews }: MapDesk, locale: Locale) {
  const { t } = useTranslation('builder');
  return {
    saveFile: () =>
      download(serialise({ map, reviews }), 'application/json', fileName(map.title, 'waymark.json')),
    /** The map's sheet, with the map itself in it. */
    order: async () => {
      const sides = [await sideOf(locale, { map })] as const;
      const sheet = journeyMapSheet({ sides, paper: 'a4', fillable: false, large: false }, measure);
      return { sheet, file: serialise({ map, reviews }) };
    },
    words: {
      download: t(($) => $.buttons.download),
      making: t(($) => $.buttons.making),
      made: t(($) => $.said.downloaded),
      fault: t(($) => $.fault.press),
    },
  };
}
