// Our own way: tagged, with fields and the map inside where the sheet has them.
import { readFile } from 'node:fs/promises';
import { paint } from '../../lib/pdf/index.ts';
import { fontNames } from '../../lib/worksheet/index.ts';
import type { Prepare } from './model.ts';

export const prepare: Prepare = async () => {
  const font = async (name: string) =>
    new Uint8Array(await readFile(new URL(`../../public/fonts/${name}.ttf.zlib`, import.meta.url)));
  const fonts = {
    text: await font(fontNames.text),
    strong: await font(fontNames.strong),
    head: await font(fontNames.head),
    form: await font(fontNames.form),
  };
  return ({ sheet, file }) => paint(sheet, fonts, file === null ? {} : { file });
};
