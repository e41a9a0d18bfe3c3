import { type Locale, tagOf } from '../../../lib/i18n/index.ts';
import { type Filled, type PlaceWords, placeWords } from '../../../lib/worksheet/index.ts';

/** Says how many answers of a sheet a map has taken, and which it has not. */
export function takenWords({ map, changed, refused }: Filled, words: PlaceWords, locale: Locale): string {
  const { begin } = words;
  const count = changed.length;
  const taken =
    count + refused.length === 0 ? begin(($) => $.filled.noneTaken) : begin(($) => $.filled.taken, { count });
  if (refused.length === 0) return taken;
  const places = new Intl.ListFormat(tagOf(locale)).format(
    refused.map((name) => placeWords(map, name, words)),
  );
  return `${taken} ${begin(($) => $.filled.refused, { count: refused.length, places })}`;
}
