import { readFile } from 'node:fs/promises';
import { segmentsOf } from '../../lib/pdf/path.ts';
import { palette, printable } from '../../lib/worksheet/index.ts';
import type { OpOf, Prepare } from './model.ts';

/** What is used of the library. */
interface Document {
  addFileToVFS(name: string, base64: string): void;
  addFont(file: string, name: string, style: string): void;
  addPage(format: readonly number[], orientation: string): void;
  setFont(name: string): void;
  setFontSize(size: number): void;
  setTextColor(colour: string): void;
  setFillColor(colour: string): void;
  setDrawColor(colour: string): void;
  setLineWidth(width: number): void;
  setLineDashPattern(pattern: readonly number[], phase: number): void;
  setProperties(properties: object): void;
  text(text: string, x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number, style: string): void;
  roundedRect(
    x: number,
    y: number,
    width: number,
    height: number,
    rx: number,
    ry: number,
    style: string,
  ): void;
  line(x1: number, y1: number, x2: number, y2: number): void;
  path(steps: readonly { op: string; c: readonly number[] }[]): void;
  fill(): void;
  stroke(): void;
  fillStroke(): void;
  output(type: 'arraybuffer'): ArrayBuffer;
}

export const prepare: Prepare = async (load, paths) => {
  const { jsPDF } = (await load('jspdf')) as { jsPDF: new (options: object) => Document };
  const faces = ['text', 'strong', 'head'] as const;
  const files = await Promise.all(faces.map((face) => readFile(paths[face], 'base64')));
  const set = (
    pdf: Document,
    { fill, stroke, line = 1 }: Pick<OpOf<'rect' | 'path'>, 'fill' | 'stroke' | 'line'>,
  ) => {
    if (fill) pdf.setFillColor(palette[fill]);
    if (stroke) {
      pdf.setDrawColor(palette[stroke]);
      pdf.setLineWidth(line);
    }
  };
  return async ({ sheet }) => {
    const [first] = sheet.pages;
    const shape = ({ width, height }: { width: number; height: number }) => (width > height ? 'l' : 'p');
    const pdf = new jsPDF({
      unit: 'pt',
      format: [first?.width, first?.height],
      orientation: first && shape(first),
      compress: true,
    });
    faces.forEach((face, at) => {
      pdf.addFileToVFS(`${face}.ttf`, files[at] ?? '');
      pdf.addFont(`${face}.ttf`, face, 'normal');
    });
    pdf.setProperties({ title: sheet.title });
    sheet.pages.forEach((page, at) => {
      if (at > 0) pdf.addPage([page.width, page.height], shape(page));
      for (const op of page.ops) {
        if (op.op === 'text') {
          pdf.setFont(op.face);
          pdf.setFontSize(op.size);
          pdf.setTextColor(palette[op.ink]);
          pdf.text(printable(op.text, op.face), op.x, op.y);
        } else if (op.op === 'rect') {
          set(pdf, op);
          const style = op.fill ? (op.stroke ? 'FD' : 'F') : 'S';
          if (op.radius) pdf.roundedRect(op.x, op.y, op.width, op.height, op.radius, op.radius, style);
          else pdf.rect(op.x, op.y, op.width, op.height, style);
        } else if (op.op === 'line') {
          set(pdf, { stroke: op.stroke, line: op.line });
          pdf.setLineDashPattern(op.dash ? [op.dash] : [], 0);
          pdf.line(op.x1, op.y1, op.x2, op.y2);
          pdf.setLineDashPattern([], 0);
        } else if (op.op === 'path') {
          set(pdf, op);
          pdf.path(
            segmentsOf(op.d).map(({ command, points }) => ({
              op: command === 'Z' ? 'h' : command.toLowerCase(),
              c: points.map((value, i) => value * op.scale + (i % 2 === 0 ? op.x : op.y)),
            })),
          );
          if (op.fill && op.stroke) pdf.fillStroke();
          else if (op.fill) pdf.fill();
          else pdf.stroke();
        }
      }
    });
    return new Uint8Array(pdf.output('arraybuffer'));
  };
};
