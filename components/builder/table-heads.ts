import type { TFunction } from 'i18next';
import type { TableWords } from '../../lib/exchange/index.ts';

/** The heads of a table's columns, out of the catalogues of its language. */
export const tableHeads = (formats: TFunction<'formats'>, journey: TFunction<'journey'>): TableWords => ({
  ...formats(($) => $.columns, { returnObjects: true }),
  lanes: journey(($) => $.lanes, { returnObjects: true }),
  stage: journey(($) => $.stage),
  step: journey(($) => $.step),
});
