// Our own way: tagged, with fields and the map inside where the sheet has them.
import { paint } from '../../lib/pdf/index.ts';
import { readFontFiles } from '../../scripts/font-files.ts';
import type { Prepare } from './model.ts';

export const prepare: Prepare = async () => {
  const fonts = await readFontFiles();
  return ({ sheet, file }) => paint(sheet, fonts, file === null ? {} : { file });
};
