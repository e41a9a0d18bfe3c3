import { curve, face, faceRadius } from '../figure/index.ts';
import { type Locale, tagOf } from '../i18n/index.ts';
import type { Measure, Sheet } from './page.ts';
import { landscape, margin } from './paper.ts';
import { documentNode, type Pen, takePen } from './pen.ts';
import { drawSign } from './sign.ts';
import { wrap } from './wrap.ts';

/** What stands on a certificate: whose it is, for which lessons, and when, in words ready to be set. */
export interface CertificateInput {
  readonly locale: Locale;
  readonly name: string;
  readonly date: string;
  readonly lessons: readonly string[];
  readonly words: {
    readonly title: string;
    readonly holder: string;
    readonly text: string;
    readonly lessons: string;
    readonly date: string;
  };
}

const mood = [0, 1, -1, -2, 0, 1, 2] as const;

/** Lays out a certificate on one A4 page. A long name is set smaller, on as many lines as it needs, the list in two columns. */
export function certificateSheet(
  { locale, name, date, lessons, words }: CertificateInput,
  measure: Measure,
): Sheet {
  const { width, height } = landscape.a4;
  const pen = takePen({ title: words.title, lang: tagOf(locale), width, height });
  const left = margin + 54;
  const room = width - 2 * left;
  pen.page();
  frame(pen, width, height);
  drawSign(pen, { x: left, y: 70, size: 46, line: 3 });

  const lines = (
    role: 'H1' | 'H2' | 'P',
    text: string,
    at: { x: number; y: number; size: number; width: number; face: 'text' | 'strong' | 'head' },
  ): number => {
    const node = pen.node(role, documentNode);
    let { y } = at;
    for (const line of wrap(text, at.width, (part) => measure(at.face, part, at.size))) {
      pen.text(node, { x: at.x, y, size: at.size, face: at.face, ink: 'ink', text: line.trimEnd() });
      y += at.size * 1.4;
    }
    return y;
  };

  lines('H1', words.title, { x: left + 62, y: 106, size: 36, width: room - 62, face: 'head' });
  let y = lines('P', words.holder, { x: left, y: 158, size: 15, width: room, face: 'text' });
  const letters = [30, 24].find((size) => measure('strong', name, size) <= room) ?? 18;
  y = lines('P', name, { x: left, y: y + 18, size: letters, width: room, face: 'strong' });
  y = lines('P', words.text, { x: left, y: y + 2, size: 15, width: room, face: 'text' });
  y = lines('H2', words.lessons, { x: left, y: y + 16, size: 16, width: room, face: 'head' });
  const half = Math.ceil(lessons.length / 2);
  const column = room / 2;
  const ends = [lessons.slice(0, half), lessons.slice(half)].map((titles, at) => {
    let row = y + 4;
    for (const [place, title] of titles.entries())
      row = lines('P', `${at * half + place + 1}. ${title}`, {
        x: left + at * column,
        y: row,
        size: 13,
        width: column - 16,
        face: 'text',
      });
    return row;
  });
  const foot = Math.max(...ends) + 26;
  lines('P', `${words.date}: ${date}`, { x: left, y: foot, size: 13, width: room * 0.4, face: 'text' });
  journey(pen, left + room * 0.42, Math.min(foot - 20, height - 150), room * 0.58);
  return pen.finish(() => {});
}

function frame(pen: Pen, width: number, height: number) {
  const inner = margin + 12;
  pen.rect(null, {
    x: margin,
    y: margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
    radius: 14,
    stroke: 'ink',
    line: 1.5,
  });
  pen.rect(null, {
    x: inner,
    y: inner,
    width: width - 2 * inner,
    height: height - 2 * inner,
    radius: 9,
    stroke: 'trail',
    line: 3,
  });
}

/** A path that sinks once and climbs: the course in a picture, as decoration. */
function journey(pen: Pen, x: number, top: number, width: number) {
  const points = mood.map((score, at) => ({
    x: x + 12 + (at * (width - 24)) / (mood.length - 1),
    y: top + 34 - score * 14,
    score,
  }));
  pen.path(null, { d: curve(points), x: 0, y: 0, scale: 1, stroke: 'trail', line: 3 });
  for (const { x: cx, y: cy, score } of points)
    pen.shapes(null, face(score), { x: cx, y: cy, scale: 11 / faceRadius });
}
