import { createElement, type ElementType, type ReactElement } from 'react';
import { metrics, type Op, palette, printable } from '../../lib/worksheet/index.ts';
import type { Prepare } from './model.ts';

/** What is used of the library. */
interface ReactPdf
  extends Record<'Document' | 'Page' | 'Text' | 'Svg' | 'Rect' | 'Line' | 'Path' | 'G', ElementType> {
  Font: {
    register(font: { family: string; src: string }): void;
    registerHyphenationCallback(cut: (word: string) => string[]): void;
  };
  renderToBuffer(document: ReactElement): Promise<Uint8Array>;
}

export const prepare: Prepare = async (load, paths) => {
  const library = (await load('@react-pdf/renderer')) as ReactPdf;
  const { Document, Page, Text, Svg, Rect, Line, Path, G, Font, renderToBuffer } = library;
  for (const [family, src] of Object.entries(paths)) Font.register({ family, src });
  Font.registerHyphenationCallback((word) => [word]);

  const drawn = (op: Op, key: number): ReactElement | null => {
    if (op.op === 'rect') {
      const { x, y, width, height, radius, fill, stroke, line } = op;
      const inks = {
        fill: fill ? palette[fill] : 'none',
        ...(stroke && { stroke: palette[stroke], strokeWidth: line }),
      };
      return createElement(Rect, { key, x, y, width, height, rx: radius, ry: radius, ...inks });
    }
    if (op.op === 'line') {
      const { x1, y1, x2, y2, stroke, line, dash } = op;
      const dashes = dash ? { strokeDasharray: `${dash}` } : {};
      return createElement(Line, {
        key,
        x1,
        y1,
        x2,
        y2,
        stroke: palette[stroke],
        strokeWidth: line,
        ...dashes,
      });
    }
    if (op.op === 'path') {
      const { d, x, y, scale, fill, stroke, line = 1 } = op;
      const inks = {
        fill: fill ? palette[fill] : 'none',
        ...(stroke && { stroke: palette[stroke], strokeWidth: line / scale }),
      };
      return createElement(
        G,
        { key, transform: `translate(${x} ${y}) scale(${scale})` },
        createElement(Path, { d, ...inks }),
      );
    }
    return null;
  };
  const written = (op: Op, key: number): ReactElement | null => {
    if (op.op !== 'text') return null;
    const { ascent, unitsPerEm } = metrics[op.face];
    const top = op.y - (ascent / unitsPerEm) * op.size;
    const style = {
      position: 'absolute',
      left: op.x,
      top,
      fontFamily: op.face,
      fontSize: op.size,
      color: palette[op.ink],
    };
    return createElement(Text, { key, style, wrap: false }, printable(op.text, op.face));
  };
  return async ({ sheet }) => {
    const pages = sheet.pages.map(({ width, height, ops }, at) =>
      createElement(
        Page,
        { key: at, size: [width, height] },
        createElement(Svg, { width, height, viewBox: `0 0 ${width} ${height}` }, ops.map(drawn)),
        ops.map(written),
      ),
    );
    return renderToBuffer(createElement(Document, { title: sheet.title }, pages));
  };
};
