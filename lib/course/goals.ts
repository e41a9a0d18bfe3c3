import {
  differences,
  drawingAt,
  feelingAt,
  type JourneyMap,
  journeyOf,
  laneOf,
  lowestStep,
  notesAt,
  notesOf,
  onStep,
  stepsOf,
} from '../journey/index.ts';
import type { Goal } from './lesson.ts';

const said = ({ text }: { text: string }) => text.trim() !== '';

/** Whether a map meets a goal; all but `changed` look at its present state. */
export function meets(map: JourneyMap, goal: Goal): boolean {
  const { now } = map.states;
  const steps = stepsOf(now);
  const atLeast = (count: number, found: readonly unknown[]) => found.length >= count;
  const claims = Object.values(map.persona.claims).filter(said);
  const ideas = Object.values(map.ideas).filter(said);
  switch (goal.code) {
    case 'inOrder': {
      const wanted = goal.params.steps.filter((id) => steps.some((step) => step.id === id));
      const has = steps.map(({ id }) => id).filter((id) => wanted.includes(id));
      return has.length > 0 && has.every((id, at) => id === wanted[at]);
    }
    case 'written':
      return atLeast(
        goal.params.atLeast,
        steps.filter(({ id }) => notesOf(now, goal.params.lane, id).some(said)),
      );
    case 'claimed':
      return goal.params.about.every((kind) => claims.some(({ about }) => about === kind));
    case 'marked':
      return claims.length > 0 && claims.every(({ mark }) => mark !== null);
    case 'cut':
      return atLeast(
        goal.params.atLeast,
        journeyOf(now).filter(({ stage, steps }) => stage.title.trim() !== '' && steps.length > 0),
      );
    case 'felt':
      return atLeast(
        goal.params.atLeast,
        steps.filter(({ id }) => {
          const feeling = feelingAt(now, id);
          return feeling && feeling.score !== null && feeling.because.trim() !== '';
        }),
      );
    case 'pictured':
      return atLeast(
        goal.params.atLeast,
        steps.filter(({ id }) => {
          const drawing = drawingAt(map, id);
          return drawing && (drawing.symbol !== '' || drawing.strokes.length > 0);
        }),
      );
    case 'cause': {
      const lowest = lowestStep(now);
      const lane = laneOf(now, 'pain');
      const pains = lowest && lane ? notesAt(now, lane.id, onStep(lowest.id)) : [];
      return pains.some(
        (pain) =>
          said(pain) &&
          atLeast(
            goal.params.whys,
            pain.whys.filter((why) => why.trim()),
          ),
      );
    }
    case 'ranked':
      return atLeast(
        goal.params.atLeast,
        ideas.filter(({ pains, impact, feasibility }) => pains.length > 0 && impact && feasibility),
      );
    case 'chosen':
      return ideas.some(({ chosen, reason }) => chosen && reason.trim() !== '');
    case 'changed':
      return map.states.next !== null && differences(map).length > 0;
    case 'pitched':
      return map.pitch.trim() !== '';
    case 'measured':
      return ideas.some(({ chosen, measure, date }) => chosen && measure.trim() !== '' && date !== '');
  }
}
