import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Tag } from '../i18n/index.ts';
import { type MapFile, type Parsed, parse, serialise } from '../journey/index.ts';

/** What a list of maps shows of one, without reading the map itself. `changed` is in milliseconds since 1970. */
export interface KeptMap {
  readonly id: string;
  readonly title: string;
  readonly language: Tag;
  /** The scenario that it was begun from; null for a journey of one's own. */
  readonly scenario: string | null;
  readonly changed: number;
}

/** Why a map could not be kept: the device is full, or keeping things is not allowed here. */
export type KeepFault = 'full' | 'unavailable';

interface Schema extends DBSchema {
  maps: { key: string; value: KeptMap & { readonly file: string } };
}

const database = 'waymark';
let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** The one connection of this page; a connection that failed or was closed is opened anew on the next call. */
function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(database, 1, {
    upgrade: (db) => void db.createObjectStore('maps', { keyPath: 'id' }),
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Keeps a map on this device, in place of its earlier self. Null when it is kept, else the reason why not. */
export async function keepMap(file: MapFile, now: number): Promise<KeepFault | null> {
  const { id, title, language, origin } = file.map;
  try {
    const db = await open();
    const kept: KeptMap = { id, title, language, scenario: origin?.scenario ?? null, changed: now };
    await db.put('maps', { ...kept, file: serialise(file) });
    tell(id);
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
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

/** Takes a map off this device; false where that is not possible. */
export async function forgetMap(id: string): Promise<boolean> {
  try {
    await (await open()).delete('maps', id);
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
