import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { palette, printable } from '../../lib/worksheet/index.ts';
import type { OpOf, Prepare } from './model.ts';

/** What is used of the library. */
interface Kit extends Readable {
  registerFont(name: string, file: Uint8Array): void;
  addPage(options: object): void;
  font(name: string): Kit;
  fontSize(size: number): Kit;
  fillColor(colour: string): Kit;
  text(text: string, x: number, y: number, options: object): Kit;
  save(): Kit;
  restore(): Kit;
  translate(x: number, y: number): Kit;
  scale(by: number): Kit;
  lineWidth(width: number): Kit;
  dash(length: number): Kit;
  undash(): Kit;
  path(d: string): Kit;
  rect(x: number, y: number, width: number, height: number): Kit;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): Kit;
  moveTo(x: number, y: number): Kit;
  lineTo(x: number, y: number): Kit;
  stroke(colour: string): Kit;
  fill(colour: string): Kit;
  fillAndStroke(fill: string, stroke: string): Kit;
  end(): void;
}

export const prepare: Prepare = async (load, paths) => {
  const { default: Document } = (await load('pdfkit')) as { default: new (options: object) => Kit };
  const files = {
    text: await readFile(paths.text),
    strong: await readFile(paths.strong),
    head: await readFile(paths.head),
  };
  const paint = (kit: Kit, { fill, stroke }: Pick<OpOf<'rect' | 'path'>, 'fill' | 'stroke'>) => {
    if (fill && stroke) kit.fillAndStroke(palette[fill], palette[stroke]);
    else if (fill) kit.fill(palette[fill]);
    else if (stroke) kit.stroke(palette[stroke]);
  };
  return ({ sheet }) =>
    new Promise((resolve, reject) => {
      const kit = new Document({ autoFirstPage: false, margin: 0, info: { Title: sheet.title } });
      const chunks: Buffer[] = [];
      kit.on('data', (chunk: Buffer) => chunks.push(chunk));
      kit.on('end', () => resolve(Buffer.concat(chunks)));
      kit.on('error', reject);
      for (const face of ['text', 'strong', 'head'] as const) kit.registerFont(face, files[face]);
      for (const { width, height, ops } of sheet.pages) {
        kit.addPage({ size: [width, height], margin: 0 });
        for (const op of ops) {
          if (op.op === 'text')
            kit
              .font(op.face)
              .fontSize(op.size)
              .fillColor(palette[op.ink])
              .text(printable(op.text, op.face), op.x, op.y, { lineBreak: false, baseline: 'alphabetic' });
          else if (op.op === 'rect') {
            kit.lineWidth(op.line ?? 1);
            if (op.radius) kit.roundedRect(op.x, op.y, op.width, op.height, op.radius);
            else kit.rect(op.x, op.y, op.width, op.height);
            paint(kit, op);
          } else if (op.op === 'line') {
            kit.lineWidth(op.line);
            if (op.dash) kit.dash(op.dash);
            kit.moveTo(op.x1, op.y1).lineTo(op.x2, op.y2).stroke(palette[op.stroke]);
            if (op.dash) kit.undash();
          } else if (op.op === 'path') {
            kit.save().translate(op.x, op.y).scale(op.scale);
            kit.lineWidth((op.line ?? 1) / op.scale).path(op.d);
            paint(kit, op);
            kit.restore();
          }
        }
      }
      kit.end();
    });
};
