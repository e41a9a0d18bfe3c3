// The two font tools ship without types; this is the part of them that we use.

declare module 'subset-font' {
  interface Options {
    targetFormat: 'truetype' | 'woff2';
    keepFeatures: string[];
    dropTables: string[];
    noHinting: boolean;
    noLayoutClosure: boolean;
  }
  export default function subset(font: Uint8Array, text: string, options: Options): Promise<Buffer>;
}

declare module 'fontkit' {
  export interface Glyph {
    id: number;
    advanceWidth: number;
    path: { commands: { command: string; args: number[] }[] };
  }
  export interface Font {
    postscriptName: string;
    unitsPerEm: number;
    ascent: number;
    descent: number;
    capHeight: number;
    xHeight: number;
    italicAngle: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    characterSet: number[];
    directory: { tables: Record<string, unknown> };
    'OS/2': { usWeightClass: number };
    hmtx: { metrics: { length: number; get(at: number): { advance: number } } };
    copyright: string;
    getName(name: 'license'): string;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }
  export function create(bytes: Uint8Array): Font;
}
