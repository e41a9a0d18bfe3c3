import { zipSync } from 'fflate';
import { type PackOrder, packOf, packPress } from '../../content/index.ts';
import { type FontFiles, paint } from '../../lib/pdf/index.ts';
import { measure } from '../../lib/worksheet/index.ts';

/** A pack to be made: what it holds, and the pupils of the class; without names each sheet is there once. */
export interface PackAsked {
  readonly order: PackOrder;
  readonly names: readonly string[];
}

// Noon of any day: a ZIP tells the time of a wall clock, and the same pack shall have the same bytes everywhere.
const mtime = new Date(2026, 0, 1, 12);

/** Makes a pack, file after file: a ZIP of PDFs. The same order, names and fonts give the same bytes. */
export async function makePack(
  { order, names }: PackAsked,
  fonts: FontFiles,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const layOut = packPress(order, measure);
  const items = packOf(order);
  const files: Record<string, Uint8Array> = {};
  for (const [done, item] of items.entries()) {
    onProgress(done, items.length);
    files[item.path] = await paint(await layOut(item), fonts, { names: item.named ? names : [] });
  }
  onProgress(items.length, items.length);
  return zipSync(files, { mtime });
}
