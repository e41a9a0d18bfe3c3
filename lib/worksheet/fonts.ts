import text from './fonts/atkinson-400.json' with { type: 'json' };
import strong from './fonts/atkinson-700.json' with { type: 'json' };
import form from './fonts/form-400.json' with { type: 'json' };
import head from './fonts/lexend-600.json' with { type: 'json' };
import type { Face } from './page.ts';

/** A shipped font's numbers, in font units (`unitsPerEm` to the em); `scripts/fonts.ts` writes them. */
export interface FontMetrics {
  postscript: string;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
  bbox: number[];
  italicAngle: number;
  weight: number;
  /** The length of the font file before it was deflated. */
  bytes: number;
  /** Consecutive code points from `from` on, each with its glyph and advance width; ascending. */
  runs: { from: number; glyphs: number[]; advances: number[] }[];
}

/** The metrics of each face. */
export const metrics: Readonly<Record<Face, FontMetrics>> = { text, strong, head, form };

/** The name of each face's files in `public/fonts`: `<name>.woff2` for the screen, `<name>.ttf.zlib` for a PDF. */
export const fontNames: Readonly<Record<Face, string>> = {
  text: 'atkinson-400',
  strong: 'atkinson-700',
  head: 'lexend-600',
  form: 'form-400',
};
