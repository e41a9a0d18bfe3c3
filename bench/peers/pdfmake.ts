import { metrics, type Op, palette, printable, type Sheet } from '../../lib/worksheet/index.ts';
import type { Prepare } from './model.ts';

/** What is used of the library. */
interface Maker {
  addFonts(fonts: object): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

export const prepare: Prepare = async (load, paths) => {
  const { default: maker } = (await load('pdfmake')) as { default: Maker };
  maker.addFonts(Object.fromEntries(Object.entries(paths).map(([face, path]) => [face, { normal: path }])));
  return async ({ sheet }) => new Uint8Array(await maker.createPdf(definitionOf(sheet)).getBuffer());
};

function definitionOf(sheet: Sheet) {
  const [first] = sheet.pages;
  return {
    info: { title: sheet.title },
    pageSize: { width: first?.width, height: first?.height },
    pageMargins: 0,
    defaultStyle: { font: 'text', lineHeight: 1 },
    content: sheet.pages.flatMap(({ ops }, at) => [
      ...(at > 0 ? [{ text: ' ', fontSize: 1, pageBreak: 'before' }] : []),
      ...ops.flatMap(contentOf),
    ]),
  };
}

function contentOf(op: Op): object[] {
  if (op.op === 'text') {
    const { ascent, unitsPerEm } = metrics[op.face];
    const absolutePosition = { x: op.x, y: op.y - (ascent / unitsPerEm) * op.size };
    const { size, face, ink } = op;
    const text = printable(op.text, face);
    return [{ text, font: face, fontSize: size, color: palette[ink], noWrap: true, absolutePosition }];
  }
  if (op.op === 'rect') {
    const { width, height, radius = 0, fill, stroke, line = 1 } = op;
    const rect = { type: 'rect', x: 0, y: 0, w: width, h: height, r: radius, lineWidth: line };
    const inks = {
      ...(fill && { color: palette[fill] }),
      lineColor: stroke ? palette[stroke] : palette[fill ?? 'ink'],
    };
    return [{ canvas: [{ ...rect, ...inks }], absolutePosition: { x: op.x, y: op.y } }];
  }
  if (op.op === 'line') {
    const dash = op.dash ? { dash: { length: op.dash } } : {};
    const { x1, y1, x2, y2, line, stroke } = op;
    const drawn = {
      type: 'line',
      x1: 0,
      y1: 0,
      x2: x2 - x1,
      y2: y2 - y1,
      lineWidth: line,
      lineColor: palette[stroke],
    };
    return [{ canvas: [{ ...drawn, ...dash }], absolutePosition: { x: x1, y: y1 } }];
  }
  if (op.op === 'path') {
    const inks = `fill="${op.fill ? palette[op.fill] : 'none'}" stroke="${op.stroke ? palette[op.stroke] : 'none'}"`;
    const path = `<path transform="translate(${op.x} ${op.y}) scale(${op.scale})" d="${op.d}" ${inks} stroke-width="${(op.line ?? 1) / op.scale}"/>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 2000">${path}</svg>`;
    return [{ svg, width: 2000, absolutePosition: { x: 0, y: 0 } }];
  }
  return [];
}
