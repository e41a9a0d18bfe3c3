import { curve, face, faceRadius } from '../../figure/index.ts';
import { feelingAt, type Score, type StateName, stepsOf } from '../../journey/index.ts';
import { type Desk, type } from '../kit/desk.ts';
import { heading, paragraph } from '../kit/flow.ts';
import { heard, say } from '../kit/said.ts';
import { momentTitle } from '../kit/titles.ts';
import { documentNode } from '../pen.ts';

const levels: readonly Score[] = [2, 1, 0, -1, -2];
const lowestHeight = 210;
const highest = 340;

/** The scores of one half of the map by moment; none where it was not begun. */
function scoresOf(desk: Desk, state: StateName): readonly (Score | null)[] {
  const { states } = desk.sides[0].map;
  const half = states[state];
  return stepsOf(states.now).map(({ id }) => (half && feelingAt(half, id)?.score) ?? null);
}

/** Whether the map has a face for any moment. */
export const hasScores = (desk: Desk): boolean => scoresOf(desk, 'now').some((score) => score !== null);

/** Draws the curves of now, thin, and of then, thick, as far as the map knows them, on a grid with room to draw. */
export function twoCurves(desk: Desk) {
  const { pen, left, right } = desk;
  const curves = (['now', 'next'] as const).map((state) => ({ state, scores: scoresOf(desk, state) }));
  const known = curves.filter(({ scores }) => scores.some((score) => score !== null));
  heading(
    desk,
    say(desk, ({ t }) => t(($) => $.nowAndNext.curves)),
    lowestHeight + 60,
  );
  paragraph(
    desk,
    say(desk, ({ t }) =>
      t(($) =>
        known.length === 2
          ? $.nowAndNext.curvesBoth
          : known.length === 1
            ? $.nowAndNext.curvesLead
            : $.nowAndNext.curvesNone,
      ),
    ),
  );
  const steps = stepsOf(desk.sides[0].map.states.now);
  const alts = known.map(({ state, scores }) => {
    const points = scores.flatMap((score, at) => {
      const step = steps[at];
      return step && score !== null
        ? [`${heard(momentTitle(desk, step, at + 1))}: ${desk.sides[0].words.scores[score]}`]
        : [];
    });
    return say(desk, ({ t, asked }) =>
      t(($) => $.nowAndNext.curveAlt, { state: asked.states[state], points: points.join(', ') }),
    );
  });
  const grid = say(desk, ({ t }) => t(($) => $.nowAndNext.gridAlt));
  const alt = known.length > 0 ? alts.map(heard).join(' ') : heard(grid);
  const node = pen.node('Figure', documentNode, { alt });
  const start = left + 28;
  const width = steps.length > 0 ? (right - start) / steps.length : right - start;
  const top = desk.y;
  const height = Math.min(highest, desk.bottom - top - 6);
  const yOf = (score: Score) => top + 14 + ((2 - score) * (height - 50)) / 4;
  for (const score of levels) {
    pen.line(node, {
      x1: start,
      y1: yOf(score),
      x2: right,
      y2: yOf(score),
      stroke: 'rule',
      line: 0.75,
      dash: 2,
    });
    pen.shapes(node, face(score), { x: left + 11, y: yOf(score), scale: 10 / faceRadius });
  }
  const xOf = (at: number) => start + (at + 0.5) * width;
  steps.forEach((_, at) => {
    const text = String(at + 1);
    pen.text(node, {
      x: xOf(at) - desk.measure('text', text, type.text) / 2,
      y: top + height - 8,
      size: type.text,
      face: 'text',
      ink: 'ink',
      text,
    });
  });
  for (const { state, scores } of known) {
    const points = scores.flatMap((score, at) =>
      score === null ? [] : [{ x: xOf(at), y: yOf(score), score }],
    );
    const thick = state === 'next';
    const d = curve(points);
    if (d !== '')
      pen.path(node, { d, x: 0, y: 0, scale: 1, stroke: thick ? 'trail' : 'ink', line: thick ? 4 : 1.2 });
    for (const { x, y, score } of points)
      pen.shapes(node, face(score), { x, y, scale: (thick ? 9 : 6) / faceRadius });
  }
  desk.y = top + height + 6;
}
