import {
  inOrder,
  type JourneyMap,
  type MapFile,
  type Parsed,
  parse,
  serialise,
  stepsOf,
} from '../journey/index.ts';
import { open, type PointRow } from './database.ts';
import { type Forgotten, faultOf, type KeepFault } from './maps.ts';

/** A state of a map to go back to. `at` is in milliseconds since 1970. */
export interface Point {
  readonly id: number;
  /** The id of the map. */
  readonly map: string;
  readonly at: number;
  /** The name that somebody gave it; empty for one that was kept without being asked. */
  readonly name: string;
  /** How many moments and how many words it holds. */
  readonly moments: number;
  readonly words: number;
}

/** How many restore points a map has at most. */
export const mostPoints = 20;

/**
 * Keeps a map as it is, to go back to. A state that the newest point holds already is not kept twice, but the point
 * takes the name. Of too many the oldest without a name goes first. Null when it is kept, else the reason why not.
 */
export async function keepPoint(file: MapFile, name: string, now: number): Promise<KeepFault | null> {
  const { map } = file;
  try {
    const text = serialise(file);
    const row: PointRow = { map: map.id, at: now, name, ...holding(map), file: text };
    const work = (await open()).transaction('points', 'readwrite');
    const there = byAge(await work.store.index('map').getAll(map.id));
    const newest = there.at(-1);
    if (newest?.file === text && (name === '' || newest.name === '')) {
      if (name !== '') await work.store.put({ ...newest, name });
    } else {
      const id = await work.store.add(row);
      await Promise.all(surplus([...there, { ...row, id }]).map((one) => work.store.delete(one)));
    }
    await work.done;
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

/** The restore points of a map, the newest first; none where keeping is not allowed. */
export async function pointsOf(map: string): Promise<Point[]> {
  try {
    const rows = byAge(await (await open()).getAllFromIndex('points', 'map', map));
    return rows
      .reverse()
      .flatMap(({ file: _, id, ...point }) => (id === undefined ? [] : [{ id, ...point }]));
  } catch {
    return [];
  }
}

/** Reads the map of a restore point; null when there is none with this id. */
export async function readPoint(id: number): Promise<Parsed | null> {
  try {
    const found = await (await open()).get('points', id);
    return found ? parse(found.file) : null;
  } catch {
    return null;
  }
}

/** Takes a restore point off this device; null where that is not possible. */
export async function forgetPoint(id: number): Promise<Forgotten | null> {
  try {
    const db = await open();
    const found = await db.get('points', id);
    await db.delete('points', id);
    return found ? { kept: null, points: [found] } : null;
  } catch {
    return null;
  }
}

const byAge = (points: readonly PointRow[]): PointRow[] =>
  [...points].sort((a, b) => a.at - b.at || (a.id ?? 0) - (b.id ?? 0));

/** The ids of those that are too many: the oldest without a name, then the oldest. */
function surplus(points: readonly PointRow[]): number[] {
  const leaving = [...points.filter(({ name }) => name === ''), ...points.filter(({ name }) => name !== '')];
  return leaving.slice(0, Math.max(0, points.length - mostPoints)).flatMap(({ id }) => id ?? []);
}

function holding({ persona, ideas, states: { now } }: JourneyMap): Pick<Point, 'moments' | 'words'> {
  const texts = [
    persona.name,
    ...Object.values(persona.claims).map(({ text }) => text),
    ...inOrder(now.stages).map(({ title }) => title),
    ...stepsOf(now).map(({ title }) => title),
    ...Object.values(now.notes).flatMap(({ text, whys }) => [text, ...whys]),
    ...Object.values(now.feelings).flatMap(({ word, because }) => [word, because]),
    ...Object.values(ideas).flatMap(({ text, reason }) => [text, reason]),
  ];
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return { moments: stepsOf(now).length, words };
}
