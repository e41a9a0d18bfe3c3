// pdf-lib the usual way: fonts embedded by fontkit, everything drawn by its drawing calls.
import { readFile } from 'node:fs/promises';
import { palette, printable } from '../../lib/worksheet/index.ts';
import type { Prepare } from './model.ts';

export const prepare: Prepare = async (load, paths) => {
  const { PDFDocument, rgb } = (await load('pdf-lib')) as typeof import('pdf-lib');
  const { default: fontkit } = (await load('@pdf-lib/fontkit')) as { default: never };
  const files = {
    text: await readFile(paths.text),
    strong: await readFile(paths.strong),
    head: await readFile(paths.head),
  };
  const colour = (ink: keyof typeof palette | undefined) => {
    if (!ink) return undefined;
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(palette[ink].slice(at, at + 2), 16) / 255);
    return rgb(r ?? 0, g ?? 0, b ?? 0);
  };
  const given = <T extends object>(options: T) =>
    Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
  return async ({ sheet }) => {
    const pdf = await PDFDocument.create();
    pdf.registerFontkit(fontkit);
    const fonts = {
      text: await pdf.embedFont(files.text, { subset: true }),
      strong: await pdf.embedFont(files.strong, { subset: true }),
      head: await pdf.embedFont(files.head, { subset: true }),
    };
    pdf.setTitle(sheet.title);
    for (const { width, height, ops } of sheet.pages) {
      const page = pdf.addPage([width, height]);
      for (const op of ops) {
        if (op.op === 'text')
          page.drawText(printable(op.text, op.face), {
            x: op.x,
            y: height - op.y,
            size: op.size,
            // Nothing but what is typed is set in the face of the fields, and peers draw no fields.
            font: fonts[op.face === 'form' ? 'text' : op.face],
            ...given({ color: colour(op.ink) }),
          });
        else if (op.op === 'rect')
          page.drawRectangle({
            x: op.x,
            y: height - op.y - op.height,
            width: op.width,
            height: op.height,
            ...given({ color: colour(op.fill), borderColor: colour(op.stroke), borderWidth: op.line }),
          });
        else if (op.op === 'line')
          page.drawLine({
            start: { x: op.x1, y: height - op.y1 },
            end: { x: op.x2, y: height - op.y2 },
            thickness: op.line,
            ...given({ color: colour(op.stroke), dashArray: op.dash ? [op.dash] : undefined }),
          });
        else if (op.op === 'path')
          page.drawSvgPath(op.d, {
            x: op.x,
            y: height - op.y,
            scale: op.scale,
            ...given({
              color: colour(op.fill),
              borderColor: colour(op.stroke),
              borderWidth: op.stroke && (op.line ?? 1) / op.scale,
            }),
          });
      }
    }
    return pdf.save();
  };
};
