import { type FileFault, type JourneyMap, type MapFile, parse, type Repair } from '../journey/index.ts';
import { type Filled, filled, plainNames } from './fields/index.ts';

/** Why a sheet gives no map back: `no-map` where none lies in it, else what is wrong with the file that does. */
export type ReadBackFault = FileFault | 'no-map';

/** What a filled sheet gives back: `file` holds the map with the answers in it, `base` is the map as it was printed. */
export type ReadBack =
  | ({
      readonly ok: true;
      readonly file: MapFile;
      readonly base: JourneyMap;
      readonly repairs: readonly Repair[];
      /** The values of the fields; where a step was chosen on the sheet, by the names for that step. */
      readonly values: ReadonlyMap<string, string>;
    } & Pick<Filled, 'changed' | 'refused'>)
  | { readonly ok: false; readonly code: ReadBackFault };

/** Writes the values of a sheet's fields into the map whose file lies in the same PDF: the fields win. */
export function readBack(file: string | null, values: ReadonlyMap<string, string>): ReadBack {
  if (file === null) return { ok: false, code: 'no-map' };
  const parsed = parse(file);
  if (!parsed.ok) return parsed;
  const { map: base, reviews } = parsed.file;
  const plain = plainNames(base, values);
  const { map, changed, refused } = filled(base, plain);
  return { ok: true, file: { map, reviews }, base, values: plain, repairs: parsed.repairs, changed, refused };
}
