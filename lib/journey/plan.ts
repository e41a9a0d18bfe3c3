import { inOrder } from './collections.ts';
import { differences } from './differences.ts';
import { notesOf, stepsOf } from './read.ts';
import type { JourneyMap, Mark, Persona, PlanStep, RecordBase, Records, State, Step } from './types.ts';

/** The ten steps of the business method, in order. */
export const planSteps: readonly PlanStep[] = [
  'goals',
  'personas',
  'path',
  'current',
  'future',
  'competitors',
  'platforms',
  'affinity',
  'content',
  'share',
];

/** For each step of the plan whether there is anything in it. */
export type PlanProgress = Readonly<Record<PlanStep, boolean>>;

/** What of the plan has been begun: by an answer, by a line in one of its lists, or by what the map itself holds. */
export function planProgress(map: JourneyMap): PlanProgress {
  const { answers, competitors, platforms, entries } = map.plan;
  const { now } = map.states;
  const answered = (step: PlanStep) => says(answers[step]);
  return {
    goals: answered('goals'),
    personas: answered('personas') || inOrder(map.persona.claims).some(({ text }) => says(text)),
    path: answered('path') || touchpointsByStep(now).some(({ touchpoints }) => touchpoints.length > 0),
    current: answered('current') || inOrder(now.feelings).some(({ score }) => score !== null),
    future: answered('future') || differences(map).length > 0,
    competitors: answered('competitors') || begun(competitors),
    platforms: answered('platforms') || begun(platforms),
    affinity: answered('affinity'),
    content: answered('content') || begun(entries),
    share: answered('share'),
  };
}

const says = (text: string | undefined): boolean => !!text?.trim();

const begun = (records: Records<RecordBase>): boolean =>
  inOrder(records).some(({ id: _id, pos: _pos, locked: _locked, ...fields }) =>
    Object.values(fields).some((field) => typeof field === 'string' && says(field)),
  );

/** The steps of a state with what their touchpoint lane says; an empty list is a gap. */
export const touchpointsByStep = (
  state: State,
): { readonly step: Step; readonly touchpoints: readonly string[] }[] =>
  stepsOf(state).map((step) => ({
    step,
    touchpoints: notesOf(state, 'touchpoint', step.id)
      .map(({ text }) => text)
      .filter(says),
  }));

/** How many of a persona's claims are known in which way; `none` counts those for which it was not said. */
export function claimsByMark({ claims }: Persona): Readonly<Record<Mark | 'none', number>> {
  const counts = { seen: 0, heard: 0, counted: 0, guessed: 0, none: 0 };
  for (const { text, mark } of inOrder(claims)) if (says(text)) counts[mark ?? 'none'] += 1;
  return counts;
}
