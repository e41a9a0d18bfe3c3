import {
  entriesAt,
  feelingAt,
  feelingText,
  inOrder,
  type JourneyMap,
  journeyOf,
  type Lane,
  type LaneKind,
  type Score,
  type Step,
} from '../journey/index.ts';

/** One point of an outline, with the points below it. */
export interface Point {
  /** The record that it tells, or a lane at a step. */
  readonly id: string;
  readonly text: string;
  readonly points: readonly Point[];
}

/** The words of an outline in the language in which it is read. */
export interface OutlineWords {
  readonly lanes: Readonly<Record<LaneKind, string>>;
  readonly scores: Readonly<Record<Score, string>>;
  /** A label as it stands before what it labels, with its space. */
  readonly labelled: (label: string) => string;
  readonly because: (word: string, reason: string) => string;
}

/**
 * The present state of a map as an outline: stages, their steps, and what each lane says there. A stage without a name
 * that is the only one is left out, and so is every lane that says nothing.
 */
export function outlineOf(map: JourneyMap, words: OutlineWords): Point[] {
  const stages = journeyOf(map.states.now).map(({ stage, steps }) => ({
    id: stage.id,
    text: stage.title,
    points: steps.map((step) => ({ id: step.id, text: titleOf(step), points: told(map, step, words) })),
  }));
  const [only] = stages;
  return stages.length === 1 && only?.text === '' ? [...only.points] : stages;
}

const titleOf = ({ title, when }: Step): string => [when, title].filter(Boolean).join(' ');

function told(map: JourneyMap, step: Step, words: OutlineWords): Point[] {
  return inOrder(map.states.now.lanes).flatMap((lane) => {
    const text = textsAt(map, lane, step, words).join('; ');
    const label = words.labelled(lane.title || words.lanes[lane.kind]);
    return text === '' ? [] : [{ id: `${lane.id}-${step.id}`, text: `${label}${text}`, points: [] }];
  });
}

function textsAt(map: JourneyMap, lane: Lane, step: Step, words: OutlineWords): string[] {
  if (lane.kind !== 'feeling')
    return entriesAt(map, lane, step.id)
      .map(({ text }) => text.trim())
      .filter((text) => text !== '');
  const feeling = feelingAt(map.states.now, step.id);
  if (!feeling) return [];
  const score = feeling.score === null ? '' : words.scores[feeling.score];
  return [score, feelingText(feeling, words.because)].filter((text) => text !== '');
}

/** An outline as Markdown: the title as a heading, the points as a nested list. Line breaks become spaces. */
export function markdownOf(title: string, points: readonly Point[]): string {
  const lines = (point: Point, depth: number): string[] => [
    `${'  '.repeat(depth)}- ${escaped(point.text)}`,
    ...point.points.flatMap((below) => lines(below, depth + 1)),
  ];
  return `# ${escaped(title)}\n\n${points.flatMap((point) => lines(point, 0)).join('\n')}\n`;
}

/** A text as one line of Markdown in which nothing is markup. */
export const escaped = (text: string): string =>
  text.replace(/[^\S\u00a0\u202f]+/g, ' ').replace(/[\\`*_<>[\]#]/g, '\\$&');
