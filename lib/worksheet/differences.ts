import type { JourneyMap } from '../journey/index.ts';
import { filled, sameText, valueAt } from './fields/index.ts';

/** A place where a filled sheet says something else than the map on the device. */
export interface PlaceDifference {
  /** The name of the field. */
  readonly name: string;
  /** What the map on the device says there. */
  readonly device: string;
  /** What was written on the sheet. */
  readonly sheet: string;
  /** Whether the device has changed the place too, after the sheet was made. */
  readonly conflict: boolean;
}

/** What a filled sheet could change on a map that has gone on meanwhile. */
export interface Differences {
  readonly places: readonly PlaceDifference[];
  /** The names of fields that were filled in, but whose answers the map on the device does not take. */
  readonly refused: readonly string[];
  /** The map on the device with every answer in it that it takes. */
  readonly map: JourneyMap;
}

/**
 * Compares a filled sheet with the map on the device. Only what was changed on the sheet counts: `base` is the map as
 * it was when the sheet was made, `values` are those of the sheet's fields by their names.
 */
export function differencesOf(
  base: JourneyMap,
  device: JourneyMap,
  values: ReadonlyMap<string, string>,
): Differences {
  const onSheet = filled(base, values);
  const written = new Set([...onSheet.changed, ...onSheet.refused]);
  const answers = new Map([...values].filter(([name]) => written.has(name)));
  const { map, changed, refused } = filled(device, answers);
  return {
    places: changed.map((name) => {
      const [was, is] = [valueAt(base, name), valueAt(device, name)];
      return { name, device: is, sheet: values.get(name) ?? '', conflict: !sameText(was, is) };
    }),
    refused,
    map,
  };
}
