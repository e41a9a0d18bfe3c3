import { type PDFContext, type PDFRawStream, type PDFRef, PDFString } from 'pdf-lib';
import { type Face, type FontMetrics, metrics, type Sheet } from '../worksheet/index.ts';
import type { File } from './file.ts';

/** The font files of the faces: the bytes of `public/fonts/<name>.ttf.zlib`, embedded as they are. */
export type FontFiles = Record<Face, Uint8Array>;

// The six letters that mark a font as a subset; fixed, because the subset is always the same.
const subsetTags: Record<Face, string> = { text: 'WMTEXT', strong: 'WMBOLD', head: 'WMHEAD', form: 'WMFORM' };

/** The face that fields are written in: by us, and by whoever fills them in. */
export const fieldFace: Face = 'form';

const hex = (code: number) => code.toString(16).padStart(4, '0');

// Character ids are UTF-16 code units; two bytes for each of them name its glyph.
function glyphMap({ runs }: FontMetrics): Uint8Array {
  const last = runs.at(-1);
  const map = new Uint8Array(last ? (last.from + last.glyphs.length) * 2 : 0);
  const view = new DataView(map.buffer);
  for (const { from, glyphs } of runs) {
    glyphs.forEach((glyph, i) => {
      view.setUint16((from + i) * 2, glyph);
    });
  }
  return map;
}

// A range of a ToUnicode map may not leave its block of 256 codes, and a section holds at most 100 ranges.
function unicodeRanges({ runs }: FontMetrics): string[] {
  const ranges: string[] = [];
  for (const { from, glyphs } of runs) {
    const last = from + glyphs.length - 1;
    for (let start = from; start <= last; start = (start | 0xff) + 1) {
      ranges.push(`<${hex(start)}> <${hex(Math.min(start | 0xff, last))}> <${hex(start)}>`);
    }
  }
  return ranges;
}

function toUnicode(font: FontMetrics): string {
  const ranges = unicodeRanges(font);
  const lines = [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
  ];
  for (let i = 0; i < ranges.length; i += 100) {
    const section = ranges.slice(i, i + 100);
    lines.push(`${section.length} beginbfrange`, ...section, 'endbfrange');
  }
  lines.push('endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end');
  return lines.join('\n');
}

const scaled = (font: FontMetrics, value: number) => Math.round((value * 1000) / font.unitsPerEm);

const widths = (font: FontMetrics) =>
  `[${font.runs.map(({ from, advances }) => `${from}[${advances.map((one) => scaled(font, one)).join(' ')}]`).join('')}]`;

/** What of a face is the same in every document, written once. */
interface Packed {
  readonly glyphs: Uint8Array;
  readonly unicode: Uint8Array;
  readonly widths: string;
}

const packedFaces = new Map<Face, Packed>();

function packedFace(context: PDFContext, face: Face): Packed {
  const there = packedFaces.get(face);
  if (there) return there;
  const font = metrics[face];
  const made = {
    glyphs: context.flateStream(glyphMap(font)).getContents(),
    unicode: context.flateStream(toUnicode(font)).getContents(),
    widths: widths(font),
  };
  packedFaces.set(face, made);
  return made;
}

const deflated = (context: PDFContext, bytes: Uint8Array, entries = {}): PDFRawStream =>
  context.stream(bytes, { ...entries, Filter: 'FlateDecode' });

function embed(context: PDFContext, file: File, face: Face, bytes: Uint8Array): PDFRef {
  const font = metrics[face];
  const name = `${subsetTags[face]}+${font.postscript}`;
  const { glyphs, unicode, widths } = packedFace(context, face);
  const widthsRef = context.nextRef();
  file.object(widthsRef.objectNumber, widths);
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 32,
    FontBBox: font.bbox.map((value) => scaled(font, value)),
    ItalicAngle: font.italicAngle,
    Ascent: scaled(font, font.ascent),
    Descent: scaled(font, font.descent),
    CapHeight: scaled(font, font.capHeight),
    XHeight: scaled(font, font.xHeight),
    // The file does not say how thick its stems are; viewers want a number that grows with the weight.
    StemV: Math.round(50 + (font.weight / 65) ** 2),
    FontFile2: context.register(deflated(context, bytes, { Length1: font.bytes })),
  });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: context.register(descriptor),
    DW: 0,
    W: widthsRef,
    CIDToGIDMap: context.register(deflated(context, glyphs)),
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(deflated(context, unicode)),
    }),
  );
}

/** Embeds the faces that a sheet and its fields write with; the result is the page resource `Font`, keyed by face. */
export function embedFonts(
  context: PDFContext,
  file: File,
  sheet: Sheet,
  files: FontFiles,
): Record<string, PDFRef> {
  const used = new Set<Face>();
  for (const page of sheet.pages) {
    for (const op of page.ops) {
      if (op.op === 'text') used.add(op.face);
      if (op.op === 'field') used.add(fieldFace);
    }
  }
  return Object.fromEntries([...used].sort().map((face) => [face, embed(context, file, face, files[face])]));
}
