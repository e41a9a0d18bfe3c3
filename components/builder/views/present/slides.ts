import {
  feelingAt,
  type Id,
  type Idea,
  inOrder,
  type JourneyMap,
  journeyOf,
  lowestStep,
  type Note,
  notesOf,
  type Stage,
  type Step,
} from '../../../../lib/journey/index.ts';

/** One slide of a presentation. */
export type Slide =
  | { readonly kind: 'title' | 'curve' | 'states' | 'pitch'; readonly id: string }
  | {
      readonly kind: 'moment';
      readonly id: Id;
      readonly stage: Stage;
      readonly step: Step;
      readonly number: number;
    }
  | { readonly kind: 'cause'; readonly id: string; readonly pain: Note }
  | { readonly kind: 'ideas'; readonly id: string; readonly ideas: readonly Idea[] };

/**
 * What is shown one after the other: the title, each moment, the curve, the cause, the chosen ideas, now and then, the
 * pitch. What the map does not say has no slide.
 */
export function slidesOf(map: JourneyMap): readonly Slide[] {
  const { now, next } = map.states;
  const felt = Object.values(now.feelings).some(({ score }) => score !== null);
  const pain = causeOf(map);
  const ideas = inOrder(map.ideas).filter(({ chosen, text }) => chosen && text.trim() !== '');
  const moments = journeyOf(now).flatMap(({ stage, steps }) => steps.map((step) => ({ stage, step })));
  return [
    { kind: 'title', id: 'title' },
    ...moments.map(
      ({ stage, step }, at): Slide => ({ kind: 'moment', id: step.id, stage, step, number: at + 1 }),
    ),
    ...(felt ? [{ kind: 'curve', id: 'curve' } as const] : []),
    ...(pain ? [{ kind: 'cause', id: 'cause', pain } as const] : []),
    ...(ideas.length > 0 ? [{ kind: 'ideas', id: 'ideas', ideas } as const] : []),
    ...(next && next !== now ? [{ kind: 'states', id: 'states' } as const] : []),
    ...(map.pitch.trim() === '' ? [] : [{ kind: 'pitch', id: 'pitch' } as const]),
  ];
}

/** The pain whose cause was sought: that of the lowest moment, or else the first one with an answer to "why?". */
function causeOf({ states: { now } }: JourneyMap): Note | undefined {
  const why = ({ whys }: Note) => whys.some((one) => one.trim() !== '');
  const lowest = lowestStep(now);
  const there = lowest ? notesOf(now, 'pain', lowest.id) : [];
  return there.find(why) ?? inOrder(now.notes).find(why);
}

/** Whether there is anything to present: a moment with something in it. */
export const hasSomething = ({ states: { now } }: JourneyMap): boolean =>
  Object.values(now.notes).some(({ text }) => text.trim() !== '') ||
  Object.values(now.steps).some(({ id }) => feelingAt(now, id));
