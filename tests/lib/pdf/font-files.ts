import { readFontFiles } from '../../../scripts/font-files.ts';

/** The shipped font files, as a page fetches them. */
export const fontFiles = await readFontFiles();
