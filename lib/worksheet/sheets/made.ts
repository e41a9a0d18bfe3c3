import { serialise } from '../../journey/index.ts';
import type { SheetInput } from '../kit/desk.ts';
import type { Measure, Sheet } from '../page.ts';
import { mapOn, sheets } from './index.ts';
import { isOfMap, type SheetName } from './offer.ts';

/** A sheet that is laid out, and the text of the map's file that lies in its PDF; null where none does. */
export interface Made {
  readonly sheet: Sheet;
  readonly file: string | null;
}

/**
 * Makes a sheet by its name. The map lies in its PDF where it can be read back: where the sheet is filled in on the
 * screen, and where it shows a map of one's own.
 */
export function makeByName(name: SheetName, input: SheetInput, measure: Measure): Made {
  const [side] = input.sides;
  const sheet = sheets[name](input, measure);
  const kept = isOfMap(name) && (input.fillable || side.example === null);
  return { sheet, file: kept ? serialise({ map: mapOn(name, side), reviews: [] }) : null };
}
