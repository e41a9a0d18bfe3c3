import { readFileSync } from 'node:fs';
import type { FontFiles } from '../../../lib/pdf/index.ts';
import { type Face, fontNames } from '../../../lib/worksheet/index.ts';

const read = (face: Face) =>
  new Uint8Array(readFileSync(new URL(`../../../public/fonts/${fontNames[face]}.ttf.zlib`, import.meta.url)));

/** The shipped font files, as a page fetches them. */
export const fontFiles: FontFiles = {
  text: read('text'),
  strong: read('strong'),
  head: read('head'),
  form: read('form'),
};
