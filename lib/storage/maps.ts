import type { Tag } from '../i18n/index.ts';
import { type MapFile, type Parsed, pack, parse, stepsOf } from '../journey/index.ts';
import { type KeptRow, open, type PointRow } from './database.ts';

/** What a list of maps shows of one, without reading the map itself. `changed` is in milliseconds since 1970. */
export interface KeptMap {
  readonly id: string;
  readonly title: string;
  readonly language: Tag;
  /** The scenario that it was begun from; null for a journey of one's own. */
  readonly scenario: string | null;
  /** How many moments its present state has. */
  readonly moments: number;
  readonly changed: number;
}

/** Why a map could not be kept: the device is full, or keeping things is not allowed here. */
export type KeepFault = 'full' | 'unavailable';

/** The fault that an error of the database stands for. */
export const faultOf = (error: unknown): KeepFault =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';

/** Keeps a map on this device, in place of its earlier self. Null when it is kept, else the reason why not. */
export async function keepMap(file: MapFile, now: number): Promise<KeepFault | null> {
  const { id, title, language, origin, states } = file.map;
  try {
    const db = await open();
    const kept: KeptMap = {
      id,
      title,
      language,
      scenario: origin?.scenario ?? null,
      moments: stepsOf(states.now).length,
      changed: now,
    };
    await db.put('maps', { ...kept, file: pack(file) });
    tell(id);
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

const channel = 'waymark-maps';

/** Tells the other tabs that a map was kept. */
function tell(id: string) {
  const tabs = new BroadcastChannel(channel);
  tabs.postMessage(id);
  tabs.close();
}

/** Calls back when another tab has kept this map; gives the function that stops listening. */
export function onKept(id: string, listen: () => void): () => void {
  const tabs = new BroadcastChannel(channel);
  tabs.onmessage = ({ data }) => {
    if (data === id) listen();
  };
  return () => tabs.close();
}

/** The maps on this device, the one changed last first; none where keeping is not allowed. */
export async function keptMaps(): Promise<KeptMap[]> {
  try {
    const all = await (await open()).getAll('maps');
    return all.map(({ file: _, ...kept }) => kept).sort((a, b) => b.changed - a.changed);
  } catch {
    return [];
  }
}

/** When a map was last kept, in milliseconds since 1970; null where it is not kept. */
export async function keptAt(id: string): Promise<number | null> {
  try {
    return (await (await open()).get('maps', id))?.changed ?? null;
  } catch {
    return null;
  }
}

/** Whether anything can be kept on this device at all: a private window may forbid it. */
export async function canKeep(): Promise<boolean> {
  try {
    await open();
    return true;
  } catch {
    return false;
  }
}

/** Reads a kept map; null when there is none with this id. */
export async function keptMap(id: string): Promise<Parsed | null> {
  try {
    const found = await (await open()).get('maps', id);
    return found ? parse(found.file) : null;
  } catch {
    return null;
  }
}

/** What was taken off this device, a map with its restore points or a point alone: `bringBack` puts it back. */
export interface Forgotten {
  readonly kept: KeptRow | null;
  readonly points: readonly PointRow[];
}

/** Takes a map and its restore points off this device; null where that is not possible. */
export async function forgetMap(id: string): Promise<Forgotten | null> {
  try {
    const work = (await open()).transaction(['maps', 'points'], 'readwrite');
    const kept = await work.objectStore('maps').get(id);
    const store = work.objectStore('points');
    const points = await store.index('map').getAll(id);
    const keys = points.flatMap((point) => point.id ?? []);
    await Promise.all([work.objectStore('maps').delete(id), ...keys.map((key) => store.delete(key))]);
    await work.done;
    return kept ? { kept, points } : null;
  } catch {
    return null;
  }
}

/** Puts what was forgotten back as it was. Null when it is there again, else the reason why not. */
export async function bringBack({ kept, points }: Forgotten): Promise<KeepFault | null> {
  try {
    const work = (await open()).transaction(['maps', 'points'], 'readwrite');
    const store = work.objectStore('points');
    if (kept) await work.objectStore('maps').put(kept);
    await Promise.all(points.map((point) => store.put(point)));
    await work.done;
    return null;
  } catch (error) {
    return faultOf(error);
  }
}
