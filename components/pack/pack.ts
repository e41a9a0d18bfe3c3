import { fetchFonts, type Making, workOf } from '../press/index.ts';
import type { PackAsked } from './make-pack.ts';

/**
 * Makes a pack in a worker, which is loaded on the call and ends with it, also where the signal stops it. Null when
 * that could not be done.
 */
export async function pressPack(asked: PackAsked, making: Making): Promise<Uint8Array<ArrayBuffer> | null> {
  const fonts = await fetchFonts(making.signal);
  const begin = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return workOf(begin, { asked, fonts }, making);
}
