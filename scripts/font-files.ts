import { readFile } from 'node:fs/promises';
import type { FontFiles } from '../lib/pdf/index.ts';
import { type Face, fontNames } from '../lib/worksheet/index.ts';

/** Reads the shipped font files, as a page fetches them. */
export async function readFontFiles(): Promise<FontFiles> {
  const files = Object.entries(fontNames).map(
    async ([face, name]) =>
      [
        face as Face,
        new Uint8Array(await readFile(new URL(`../public/fonts/${name}.ttf.zlib`, import.meta.url))),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(files)) as FontFiles;
}
