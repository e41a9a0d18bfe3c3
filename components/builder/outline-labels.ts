import type { OutlineLabels } from '../../lib/exchange/index.ts';
import { createT, locales } from '../../lib/i18n/index.ts';
import { scoreWords } from '../../lib/worksheet/index.ts';

/** The words of all five languages by which `readOutline` recognises lanes and feelings. */
export const outlineLabels = (): Promise<readonly OutlineLabels[]> =>
  Promise.all(
    locales.map(async (locale) => {
      const t = await createT(locale, 'journey');
      return {
        lanes: t(($) => $.lanes, { returnObjects: true }),
        scores: scoreWords(t),
        because: (word, reason) => t(($) => $.because, { word, reason }),
      };
    }),
  );
