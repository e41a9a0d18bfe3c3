import type { Tag } from '../i18n/index.ts';
import { type Id, type MapFile, pack, parse } from '../journey/index.ts';
import { open } from './database.ts';
import { faultOf, type KeepFault } from './maps.ts';

/** A classmate's map with the review that is being written about it; the review stands among the file's. */
export interface Reading {
  readonly file: MapFile;
  /** The id of the review that is being written. */
  readonly review: Id;
}

/** What a list of classmates' maps shows of one. `changed` is in milliseconds since 1970. */
export interface KeptReading {
  /** The id of the map. */
  readonly id: string;
  readonly title: string;
  readonly language: Tag;
  readonly changed: number;
}

/** Keeps a classmate's map and the review as far as it is written, apart from the learner's own maps. */
export async function keepReading({ file, review }: Reading, now: number): Promise<KeepFault | null> {
  const { id, title, language } = file.map;
  try {
    const db = await open();
    await db.put('readings', { id, title, language, changed: now, review, file: pack(file) });
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

/** The classmates' maps on this device, the one read last first; none where keeping is not allowed. */
export async function keptReadings(): Promise<KeptReading[]> {
  try {
    const all = await (await open()).getAll('readings');
    return all.map(({ file: _, review: __, ...kept }) => kept).sort((a, b) => b.changed - a.changed);
  } catch {
    return [];
  }
}

/** Reads a classmate's map by the id of the map; null when there is none, or it cannot be read. */
export async function keptReading(id: string): Promise<Reading | null> {
  try {
    const found = await (await open()).get('readings', id);
    const read = found && parse(found.file);
    return read?.ok ? { file: read.file, review: found?.review ?? '' } : null;
  } catch {
    return null;
  }
}

/** Takes a classmate's map off this device; false where that is not possible. */
export async function forgetReading(id: string): Promise<boolean> {
  try {
    await (await open()).delete('readings', id);
    return true;
  } catch {
    return false;
  }
}
