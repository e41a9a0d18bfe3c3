import type { Locale } from '../i18n/index.ts';
import type { Id, JourneyMap, LaneKind, RecordBase, Records } from '../journey/index.ts';
import { inOneStage } from './begin.ts';
import { exemplar } from './exemplar.ts';
import type { ScenarioFrame, ScenarioWords } from './scenario.ts';
import { begun, orderOf } from './telling.ts';

/** The parts of a map that the lessons of the course add one after the other. */
export type MapPart =
  | 'moments'
  | 'thought'
  | 'person'
  | 'stages'
  | 'actions'
  | 'touchpoints'
  | 'feelings'
  | 'pains'
  | 'ideas'
  | 'next'
  | 'measure';

const partOf: Readonly<Partial<Record<LaneKind, MapPart>>> = {
  action: 'actions',
  touchpoint: 'touchpoints',
  channel: 'touchpoints',
  responsible: 'touchpoints',
  backstage: 'touchpoints',
  pain: 'pains',
};

/**
 * A scenario's model map as far as some parts of it are done: what a learner has who did the lessons that add them.
 * Without `moments` these lie in a muddle; `next` comes after all that the future is made from. `id` is the map's.
 */
export function soFar(
  frame: ScenarioFrame,
  words: ScenarioWords,
  locale: Locale,
  id: Id,
  parts: ReadonlySet<MapPart>,
): JourneyMap {
  const whole = exemplar(frame, words, locale);
  const { now, next } = whole.states;
  const told = (lane: LaneKind, step: Id): boolean => {
    const part = partOf[lane];
    if (part) return parts.has(part);
    // The first thought is written where the first lesson asks for it: at the lowest moment.
    return parts.has('feelings') || (parts.has('thought') && frame.momentsOfTruth.includes(step));
  };
  const order = parts.has('moments') ? orderOf(frame, words) : frame.muddle;
  const blank = begun(frame, words, locale, id);
  const laid = inOneStage(blank, frame, words, order, frame.lanes).states.now;
  const ideas = only(whole.ideas, () => parts.has('ideas'));
  return {
    ...whole,
    id,
    persona: { ...whole.persona, claims: only(whole.persona.claims, () => parts.has('person')) },
    evidence: only(whole.evidence, () => parts.has('person')),
    ideas: each(ideas, (idea) => ({
      ...idea,
      ...(parts.has('next') ? {} : { changes: [] }),
      ...(parts.has('measure') ? {} : { measure: '', date: '' }),
    })),
    drawings: only(whole.drawings, () => parts.has('feelings')),
    plan: blank.plan,
    pitch: parts.has('next') ? whole.pitch : '',
    states: {
      now: {
        ...now,
        stages: parts.has('stages') ? now.stages : laid.stages,
        steps: parts.has('stages') ? now.steps : laid.steps,
        notes: each(
          only(now.notes, ({ lane, on }) => told(now.lanes[lane]?.kind ?? 'custom', on.id)),
          (note) => (parts.has('person') ? note : { ...note, evidence: [] }),
        ),
        feelings: only(now.feelings, () => parts.has('feelings')),
      },
      next: parts.has('next') ? next : null,
    },
  };
}

const only = <R extends RecordBase>(records: Records<R>, keep: (record: R) => boolean): Records<R> =>
  Object.fromEntries(Object.entries(records).filter(([, record]) => keep(record)));

const each = <R extends RecordBase>(records: Records<R>, change: (record: R) => R): Records<R> =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, change(record)]));
