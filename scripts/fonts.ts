// Cuts the typefaces down to the letters we draw and writes them for the screen (woff2) and, but for those that only
// the screen shows, for the PDF (deflated TrueType) and for measuring (JSON). Run it after a change of the repertoire; commit what it writes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import subset from 'subset-font';

const root = new URL('../', import.meta.url);
const at = (path: string) => new URL(path, root);

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const cyrillic = [...range(0x400, 0x45f), 0x490, 0x491];

const faces = [
  {
    id: 'atkinson-400',
    family: 'atkinson-hyperlegible-next',
    file: '400Regular/AtkinsonHyperlegibleNext_400Regular',
  },
  {
    id: 'atkinson-700',
    family: 'atkinson-hyperlegible-next',
    file: '700Bold/AtkinsonHyperlegibleNext_700Bold',
  },
  { id: 'lexend-600', family: 'lexend', file: '600SemiBold/Lexend_600SemiBold' },
  // What is typed may be in Cyrillic letters, which the other faces lack. Its licence reserves the name for the whole font.
  { id: 'form-400', family: 'andika', file: 'Andika_400Regular', more: cyrillic, ownName: 'WaymarkForm' },
  { id: 'lexend-400', family: 'lexend', file: '400Regular/Lexend_400Regular', screenOnly: true },
];

// The five languages, the names of pupils from neighbouring ones (all of Latin Extended-A), and signs. The
// soft hyphen is left out: it is never drawn.
const repertoire = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff).filter((code) => code !== 0xad),
  ...range(0x100, 0x17f),
  ...[...'ȘșȚț'].map((letter) => letter.codePointAt(0) as number),
  ...[0x2009, 0x2010, 0x2012, 0x2013, 0x2014],
  ...[...'‘’‚“”„†•…‰‹›€™←↑→↓−≈≠≤≥■□▲▼○●★☆☐☑☺✓'].map((sign) => sign.codePointAt(0) as number),
];

const layoutTables = ['GSUB', 'GDEF', 'DSIG', 'STAT', 'gasp', 'meta'];

function runsOf(font: Font) {
  const runs: { from: number; glyphs: number[]; advances: number[] }[] = [];
  // U+FFFF is the end mark of the table, not a character.
  const codes = font.characterSet.filter((code) => code !== 0xffff).sort((a, b) => a - b);
  for (const code of codes) {
    const glyph = font.glyphForCodePoint(code);
    let run = runs.at(-1);
    if (!run || code !== run.from + run.glyphs.length) {
      run = { from: code, glyphs: [], advances: [] };
      runs.push(run);
    }
    run.glyphs.push(glyph.id);
    run.advances.push(advanceOf(font, glyph.id));
  }
  return runs;
}

/** A glyph's width; the widths of the last glyphs are one and the same and stand there once. */
function advanceOf({ hmtx: { metrics } }: Font, glyph: number): number {
  return metrics.get(Math.min(glyph, metrics.length - 1)).advance;
}

function metricsOf(font: Font, bytes: number) {
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    postscript: font.postscriptName,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    bbox: [minX, minY, maxX, maxY],
    italicAngle: font.italicAngle,
    weight: font['OS/2'].usWeightClass,
    bytes,
    runs: runsOf(font),
  };
}

/** The licence from its file, or else as it stands in the font itself. */
const licenceOf = (font: Font, file: URL): string =>
  existsSync(file) ? readFileSync(file, 'utf8') : `${font.copyright}\n\n${font.getName('license')}\n`;

mkdirSync(at('public/fonts/'), { recursive: true });
mkdirSync(at('lib/worksheet/fonts/'), { recursive: true });

for (const { id, family, file, screenOnly, more = [], ownName } of faces) {
  const folder = `node_modules/@expo-google-fonts/${family}/`;
  const source = readFileSync(at(`${folder}${file}.ttf`));
  const full = create(source);
  const text = String.fromCodePoint(
    ...[...repertoire, ...more].filter((code) => full.hasGlyphForCodePoint(code)),
  );
  const names = ownName ? ['name'] : [];
  const cut = { noHinting: true, noLayoutClosure: true };

  const screen = await subset(source, text, {
    ...cut,
    targetFormat: 'woff2',
    keepFeatures: ['kern'],
    dropTables: [...layoutTables, ...names],
  });
  writeFileSync(at(`public/fonts/${id}.woff2`), screen);
  writeFileSync(at(`public/fonts/OFL-${family}.txt`), licenceOf(full, at(`${folder}LICENSE_FONT`)));
  console.log(`${id}: screen ${screen.length} bytes`);
  if (screenOnly) continue;

  const print = await subset(source, text, {
    ...cut,
    targetFormat: 'truetype',
    keepFeatures: [],
    dropTables: [...layoutTables, ...names, 'GPOS'],
  });
  const deflated = deflateSync(print, { level: 9 });
  const metrics = `${JSON.stringify({ ...metricsOf(create(print), print.length), ...(ownName && { postscript: ownName }) })}\n`;
  writeFileSync(at(`public/fonts/${id}.ttf.zlib`), deflated);
  writeFileSync(at(`lib/worksheet/fonts/${id}.json`), metrics);
  console.log(`${id}: PDF ${deflated.length} bytes, metrics ${metrics.length} bytes`);
}
