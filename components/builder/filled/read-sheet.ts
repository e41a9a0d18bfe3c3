import type { JourneyMap } from '../../../lib/journey/index.ts';
import { readBack } from '../../../lib/worksheet/index.ts';
import { readPdfFile } from '../../press/index.ts';
import type { MapRead } from '../begin/read-map.ts';

/** A filled-in sheet: the map as it was printed, the values of its fields, and what came of them. */
export interface ReadSheet {
  readonly base: JourneyMap;
  readonly values: ReadonlyMap<string, string>;
  /** The names of the fields whose answers the map took, and of those whose answers it did not. */
  readonly changed: readonly string[];
  readonly refused: readonly string[];
}

/** Reads a PDF that somebody chose. */
export async function readSheet(file: File): Promise<MapRead> {
  const read = await readPdfFile(file);
  if (!read) return { ok: false, code: 'unread' };
  if (!read.ok) return read;
  const back = readBack(read.file, read.fields);
  if (!back.ok) return back;
  const { base, changed, refused, repairs, values } = back;
  return { ok: true, file: back.file, repairs, sheet: { base, values, changed, refused } };
}
