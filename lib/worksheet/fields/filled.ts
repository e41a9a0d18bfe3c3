import { apply, type Id, type JourneyMap, lowestStep, stepsOf } from '../../journey/index.ts';
import { chosenStep, fieldName } from './names.ts';
import { placeOf } from './places.ts';

/** What a map says at a field's place; empty where it says nothing, or where the name is none of ours. */
export const valueAt = (map: JourneyMap, name: string): string => placeOf(name)?.read(map) ?? '';

/** What came of writing the values of a filled sheet into a map. */
export interface Filled {
  readonly map: JourneyMap;
  /** The names of the fields that changed it. */
  readonly changed: readonly string[];
  /** The names of fields whose values it would not take: locked, or none of the values that can stand there. */
  readonly refused: readonly string[];
}

/** Writes the values of a filled sheet into the map that lies in it. Names that are none of ours are left alone. */
export function filled(map: JourneyMap, values: ReadonlyMap<string, string>): Filled {
  const changed = new Set<string>();
  const step = stepChosen(map, values);
  let now = map;
  // A problem comes before the whys and ideas that hang on it; viewers keep fields in any order.
  let waiting = [...values].sort(([a], [b]) => orderOf(a) - orderOf(b));
  // An answer may lean on one that comes later: a reason on its problem, a date on its platform.
  for (let left = Number.POSITIVE_INFINITY; waiting.length < left; ) {
    left = waiting.length;
    waiting = waiting.filter(([name, value]) => {
      const place = placeOf(step === undefined ? name : name.replaceAll(chosenStep, step));
      if (!place || sameText(place.read(now), value)) return false;
      const after = place.write(now, value).reduce(apply, now);
      if (place.read(after) !== value) return true;
      now = after;
      changed.add(name);
      return false;
    });
  }
  const refused = new Set(waiting.map(([name]) => name));
  const among = (names: ReadonlySet<string>) => [...values.keys()].filter((name) => names.has(name));
  return { map: now, changed: among(changed), refused: among(refused) };
}

/** Whether two texts say the same, however a program writes letters with accents and ends of lines. */
export const sameText = (one: string, other: string): boolean => one === other || plain(one) === plain(other);

const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n');

/** The values of a sheet on which a step is chosen, by the names that its fields have for that step. */
export function plainNames(
  map: JourneyMap,
  values: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const step = stepChosen(map, values);
  if (step === undefined) return values;
  return new Map([...values].map(([name, value]) => [name.replaceAll(chosenStep, step), value]));
}

/** The step that was chosen on a sheet. Without a choice the lowest or else the first: no answer may be lost. */
function stepChosen(map: JourneyMap, values: ReadonlyMap<string, string>): Id | undefined {
  const steps = stepsOf(map.states.now);
  const chosen = values.get(fieldName.moment);
  return (steps.find(({ id }) => id === chosen) ?? lowestStep(map.states.now) ?? steps[0])?.id;
}

const orderOf = (name: string): number => ['cell', 'why', 'ideas'].indexOf(name.split('/')[0] ?? '');
