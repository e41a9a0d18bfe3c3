import { fileLimit, type Parsed, parse } from '../../../lib/journey/index.ts';

/** Reads a file that somebody chose. One that is too large is not even loaded. */
export async function readMap(file: File): Promise<Parsed> {
  if (file.size > fileLimit) return { ok: false, code: 'too-large' };
  try {
    return parse(await file.text());
  } catch {
    return { ok: false, code: 'not-json' };
  }
}
