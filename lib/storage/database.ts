import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { parse, stepsOf } from '../journey/index.ts';
import type { KeptMap } from './maps.ts';
import type { Point } from './points.ts';
import type { KeptReading } from './readings.ts';

/** What the database holds: the maps of this device, states of them to go back to, and classmates' maps. */
export interface Schema extends DBSchema {
  maps: { key: string; value: KeptRow };
  points: { key: number; value: PointRow; indexes: { map: string } };
  readings: { key: string; value: ReadingRow };
}

/** A kept map with its file. */
export type KeptRow = KeptMap & { readonly file: string };

/** A restore point with its file; the database gives it its id. */
export type PointRow = Omit<Point, 'id'> & { readonly id?: number; readonly file: string };

/** A classmate's map with its file, and which of the file's reviews is being written. */
export type ReadingRow = KeptReading & { readonly file: string; readonly review: string };

/** The parts of the database. */
export const storeNames = ['maps', 'points', 'readings'] as const;

/** The name of the database. */
export const databaseName = 'waymark';

const version = 2;
let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** The one connection of this page; a connection that failed or was closed is opened anew on the next call. */
export function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(databaseName, version, {
    async upgrade(db, from, _to, transaction) {
      if (from < 1) db.createObjectStore('maps', { keyPath: 'id' });
      if (from < 2) {
        const points = db.createObjectStore('points', { keyPath: 'id', autoIncrement: true });
        points.createIndex('map', 'map');
        db.createObjectStore('readings', { keyPath: 'id' });
        await countMoments(transaction);
      }
    },
    // A newer page in another tab waits to upgrade: this one lets go, and opens again when it is asked next.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** The maps that version 1 kept do not say yet how many moments they have. */
async function countMoments(
  transaction: IDBPTransaction<Schema, ('maps' | 'points' | 'readings')[], 'versionchange'>,
) {
  const maps = transaction.objectStore('maps');
  for (let at = await maps.openCursor(); at; at = await at.continue()) {
    const read = parse(at.value.file);
    await at.update({ ...at.value, moments: read.ok ? stepsOf(read.file.map.states.now).length : 0 });
  }
}
