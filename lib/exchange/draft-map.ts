import { generateNKeysBetween } from 'fractional-indexing';
import { type Locale, tagOf } from '../i18n/index.ts';
import {
  type AgeBand,
  bandLanes,
  feeling,
  type Id,
  idea,
  type JourneyMap,
  type LaneKind,
  lane,
  newMap,
  note,
  onStep,
  type State,
  stage,
  step,
} from '../journey/index.ts';
import type { DraftMoment, OutlineDraft } from './outline-in.ts';

/**
 * The map of a pasted outline: its stages, moments and texts, in the lanes of an age band and those that the outline
 * writes in besides. An idea answers the pain of its moment where there is one. An empty `title` is the outline's own;
 * `fresh` makes the ids.
 */
export function draftMap(
  draft: OutlineDraft,
  given: { id: Id; locale: Locale; title: string; ageBand: AgeBand; fresh: () => Id },
): JourneyMap {
  const { fresh, ageBand } = given;
  const map = newMap({
    id: given.id,
    language: tagOf(given.locale),
    title: given.title || draft.title,
    template: 'outline',
    ageBand,
  });
  const stages = draft.stages.map(({ title, moments }) => ({
    record: stage({ id: fresh(), title }),
    moments: moments.map((moment) => ({ id: fresh(), moment })),
  }));
  const moments = stages.flatMap(({ moments }) => moments);
  const kinds = lanesFor(
    ageBand,
    moments.map(({ moment }) => moment),
  );
  const texts = moments.map(({ id, moment }) => writtenAt(id, moment, fresh));
  const now: State = {
    stages: inThisOrder(stages.map(({ record }) => record)),
    steps: Object.assign(
      {},
      ...stages.map(({ record, moments }) =>
        inThisOrder(moments.map(({ id, moment }) => step({ id, stage: record.id, title: moment.title }))),
      ),
    ),
    lanes: inThisOrder(kinds.map((kind) => lane({ id: kind, kind }))),
    notes: inThisOrder(texts.flatMap(({ notes }) => notes)),
    feelings: inThisOrder(
      moments.flatMap(({ id, moment }) =>
        moment.feeling ? [feeling({ id: fresh(), step: id, ...moment.feeling })] : [],
      ),
    ),
  };
  return { ...map, ideas: inThisOrder(texts.flatMap(({ ideas }) => ideas)), states: { now, next: null } };
}

function writtenAt(on: Id, { notes }: DraftMoment, fresh: () => Id) {
  const written = notes.map(({ lane, text }) => note({ id: fresh(), lane, on: onStep(on), text }));
  const pain = written.find(({ lane }) => lane === 'pain');
  const isIdea = ({ lane }: { lane: Id }) => lane === 'opportunity' && pain !== undefined;
  return {
    notes: written.filter((one) => !isIdea(one)),
    ideas: written.filter(isIdea).map(({ id, text }) => idea({ id, text, pains: pain ? [pain.id] : [] })),
  };
}

/** The band's lanes with the others that are written in, in the order of the fullest band. */
function lanesFor(ageBand: AgeBand, moments: readonly DraftMoment[]): LaneKind[] {
  const used = new Set<LaneKind>([...bandLanes[ageBand]]);
  for (const { notes, feeling } of moments) {
    for (const { lane } of notes) used.add(lane);
    if (feeling) used.add('feeling');
  }
  const order = bandLanes['16+'];
  return [...order.filter((kind) => used.has(kind)), ...[...used].filter((kind) => !order.includes(kind))];
}

function inThisOrder<R extends { readonly id: Id }>(
  records: readonly R[],
): Readonly<Record<Id, R & { readonly pos: string }>> {
  const places = generateNKeysBetween(null, null, records.length);
  return Object.fromEntries(records.map((record, at) => [record.id, { ...record, pos: places[at] ?? '' }]));
}
