import { inOrder, type JourneyMap, type LaneKind } from '../../journey/index.ts';
import type { SheetInput } from '../kit/desk.ts';
import type { Measure, Sheet } from '../page.ts';
import { type LanesAsked, lanesKey } from './lanes.ts';
import { personaKey } from './persona.ts';
import { prioritiesKey } from './priorities.ts';
import { quizKey } from './quiz.ts';
import { sortCardsKey } from './sort-cards.ts';

/** Lays out a key. */
type LayOutKey = (input: SheetInput, measure: Measure) => Sheet;

const asking =
  (asked: LanesAsked): LayOutKey =>
  (input, measure) =>
    lanesKey(input, asked, measure);

const lanesOf = (map: JourneyMap): readonly LaneKind[] =>
  inOrder(map.states.now.lanes).map(({ kind }) => kind);

/** The keys of sheets about a scenario, by the names in commands. */
const scenarioKeys: Readonly<Record<string, LayOutKey>> = {
  'journey-map': asking({
    sheet: ({ t }) => t(($) => $.key.names.journeyMap),
    lanes: lanesOf,
    note: ({ t }) => t(($) => $.key.scores),
  }),
  touchpoints: asking({
    sheet: ({ t }) => t(($) => $.key.names.touchpoints),
    lanes: () => ['touchpoint', 'channel', 'responsible'],
  }),
  'emotion-curve': asking({
    sheet: ({ t }) => t(($) => $.key.names.emotionCurve),
    lanes: () => ['feeling'],
    note: ({ t }) => t(($) => $.key.scores),
  }),
  storyboard: asking({ sheet: ({ t }) => t(($) => $.key.names.storyboard), lanes: () => ['action'] }),
  'pain-to-idea': asking({
    sheet: ({ t }) => t(($) => $.key.names.painToIdea),
    lanes: () => ['pain', 'opportunity'],
    whys: true,
  }),
  'now-and-next': asking({
    sheet: ({ t }) => t(($) => $.key.names.nowAndNext),
    lanes: () => ['action', 'thought', 'feeling', 'opportunity'],
    state: 'next',
    note: ({ t }) => t(($) => $.key.unchanged),
  }),
  'five-phases': asking({
    sheet: ({ t }) => t(($) => $.key.names.fivePhases),
    lanes: () => ['action', 'touchpoint', 'feeling', 'pain', 'opportunity'],
  }),
  'sort-cards': sortCardsKey,
  persona: personaKey,
  priorities: prioritiesKey,
};

const phases = ['search', 'offer', 'conversion', 'use', 'loyalty'] as const;

/** Whether a journey is told in the five business phases; of any other nobody knows what stands in them. */
const inFivePhases = ({ states }: JourneyMap): boolean =>
  phases.every((phase) => Object.hasOwn(states.now.stages, phase));

/**
 * The answer key of a sheet, by its name in commands: pages of their own. Null where a sheet has nothing to be right
 * about, and for a map of one's own, whose answers nobody else knows.
 */
export function keyOf(name: string, input: SheetInput, measure: Measure): Sheet | null {
  if (name === 'quiz') return quizKey(input, measure);
  const [{ example }] = input.sides;
  if (!example || !Object.hasOwn(scenarioKeys, name)) return null;
  if (name === 'five-phases' && !inFivePhases(example)) return null;
  return scenarioKeys[name]?.(input, measure) ?? null;
}
