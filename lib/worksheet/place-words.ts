import type { TFunction } from 'i18next';
import {
  type Evidence,
  type Id,
  inOrder,
  type JourneyMap,
  type LaneKind,
  laneOf,
  type PlanStep,
  planSteps,
  recordOf,
  recordsIn,
  type State,
  stepsOf,
} from '../journey/index.ts';
import type { ListName } from './fields/index.ts';
import { scoreWords } from './words.ts';

/** The catalogues out of which places are named. */
export interface PlaceWords {
  readonly begin: TFunction<'begin'>;
  readonly builder: TFunction<'builder'>;
  readonly journey: TFunction<'journey'>;
  readonly plan: TFunction<'plan'>;
  readonly structure: TFunction<'structure'>;
  readonly views: TFunction<'views'>;
}

/** Names the place of a field in words, as a map has it: its moment and its lane, or what is asked there. */
export function placeWords(map: JourneyMap, name: string, words: PlaceWords): string {
  const { begin, builder, journey, structure } = words;
  const [kind = '', a = '', b = '', c = ''] = name.split('/');
  const at = (lane: string, title: string) => structure(($) => $.cell, { lane, title });
  switch (kind) {
    case 'title':
      return begin(($) => $.open.name);
    case 'pitch':
      return begin(($) => $.filled.places.pitch);
    case 'persona':
      return begin(($) => $.filled.places.persona);
    case 'plan':
      return planWords(a, words);
    case 'claim': {
      const about = claimWords(a, words);
      const what =
        b === '0' ? about : begin(($) => $.filled.places.numbered, { what: about, number: Number(b) + 1 });
      return c === 'mark'
        ? at(
            what,
            builder(($) => $.fields.mark),
          )
        : what;
    }
    case 'cell': {
      const place = at(laneWords(halfOf(map, a), b, journey), momentWords(map, c, words));
      return a === 'next' ? begin(($) => $.filled.places.then, { place }) : place;
    }
    case 'feeling': {
      const place = at(feelingWords(c, words), momentWords(map, b, words));
      return a === 'next' ? begin(($) => $.filled.places.then, { place }) : place;
    }
    case 'why':
      return at(
        builder(($) => $.fields.why, { number: Number(b) + 1 }),
        momentWords(map, a, words),
      );
    case 'stages':
      return structure(($) => $.stages.name, { number: numberOf(inOrder(map.states.now.stages), a) });
    case 'steps':
      return stepWords(map, a, b, words);
    default: {
      const record = recordWords(kind, numberOf(inOrder(recordsIn(map, kind as ListName)), a), words);
      const part = partWords(kind, b, words);
      return part === '' ? record : at(record, part);
    }
  }
}

/** Says a field's value as the learner would read it: a face, a mark or a rank in words, all else as it stands. */
export function valueWords(map: JourneyMap, name: string, value: string, words: PlaceWords): string {
  const { begin, builder, journey, structure } = words;
  const [kind = '', , b = '', c = ''] = name.split('/');
  if (value === '') return begin(($) => $.filled.nothing);
  if (kind === 'feeling' && c === 'score')
    return new Map(Object.entries(scoreWords(journey))).get(value) ?? value;
  if (kind === 'claim' && c === 'mark') {
    const mark = (['seen', 'heard', 'counted', 'guessed'] as const).find((one) => one === value);
    return mark ? builder(($) => $.marks[mark]) : value;
  }
  if (kind === 'ideas' && (b === 'impact' || b === 'feasibility'))
    return builder(($) => $.fields.rank, { rank: value });
  if (b === 'chosen' || b === 'momentOfTruth') return begin(($) => $.filled.yes);
  if (kind === 'evidence' && b === 'kind') {
    const kinds: Readonly<Record<Evidence['kind'], string>> = structure(($) => $.evidence.kinds, {
      returnObjects: true,
    });
    return new Map(Object.entries(kinds)).get(value) ?? value;
  }
  if (kind === 'entries' && b === 'platform') return recordOf(map.plan.platforms, value)?.name || value;
  return value;
}

const halfOf = (map: JourneyMap, state: string): State =>
  (state === 'next' && map.states.next) || map.states.now;

/** The number of a record in its list, from 1. */
const numberOf = (records: readonly { readonly id: Id }[], id: Id): number => {
  const at = records.findIndex((record) => record.id === id);
  return at < 0 ? records.length + 1 : at + 1;
};

function planWords(name: string, { plan }: PlaceWords): string {
  const step: PlanStep | undefined = planSteps.find((one) => one === name);
  return step ? plan(($) => $.steps[step].title) : name;
}

function claimWords(about: string, { builder, journey }: PlaceWords): string {
  if (about === 'demographics') return builder(($) => $.fields.demographics);
  if (about === 'problem') return journey(($) => $.problem);
  return kindWords(about, journey);
}

function laneWords(half: State, lane: Id, journey: TFunction<'journey'>): string {
  const there = recordOf(half.lanes, lane) ?? laneOf(half, lane as LaneKind);
  return there?.title || kindWords(there?.kind ?? lane, journey);
}

function kindWords(kind: string, journey: TFunction<'journey'>): string {
  const all: Readonly<Record<LaneKind, string>> = journey(($) => $.lanes, { returnObjects: true });
  return new Map(Object.entries(all)).get(kind) ?? kind;
}

function momentWords(map: JourneyMap, id: Id, { builder }: PlaceWords): string {
  const half = [map.states.now, map.states.next].find((one) => one && recordOf(one.steps, id));
  const steps = stepsOf(half ?? map.states.now);
  const title = half && recordOf(half.steps, id)?.title.trim();
  return title || builder(($) => $.fields.moment, { number: numberOf(steps, id) });
}

function stepWords(map: JourneyMap, id: Id, part: string, words: PlaceWords): string {
  const { begin, structure } = words;
  const title = momentWords(map, id, words);
  if (part === 'when') return structure(($) => $.times.when, { title });
  if (part === 'momentOfTruth') return structure(($) => $.times.truthNamed, { title });
  return begin(($) => $.filled.places.moment, { number: numberOf(stepsOf(map.states.now), id) });
}

function feelingWords(part: string, { views }: PlaceWords): string {
  if (part === 'score') return views(($) => $.states.what.face);
  return part === 'word' ? views(($) => $.states.what.word) : views(($) => $.states.what.because);
}

function recordWords(list: string, number: number, { builder, plan, structure }: PlaceWords): string {
  switch (list) {
    case 'ideas':
      return builder(($) => $.fields.idea, { number });
    case 'evidence':
      return structure(($) => $.evidence.number, { number });
    case 'competitors':
    case 'platforms':
    case 'entries':
      return plan(($) => $[list].name, { number });
    default:
      return list;
  }
}

/** What is asked about a part of a record; empty for the one that says what the record is. */
function partWords(list: string, part: string, { builder, plan, structure }: PlaceWords): string {
  switch (list) {
    case 'ideas': {
      const asked = (['impact', 'feasibility', 'reason', 'chosen', 'measure'] as const).find(
        (one) => one === part,
      );
      if (part === 'date') return structure(($) => $.ideas.date);
      return asked ? builder(($) => $.fields[asked]) : '';
    }
    case 'evidence': {
      if (part === 'number') return structure(($) => $.evidence.count);
      const asked = (['kind', 'source', 'quote', 'date'] as const).find((one) => one === part);
      return asked ? structure(($) => $.evidence[asked]) : '';
    }
    default: {
      const asked = (
        ['name', 'strength', 'weakness', 'reason', 'date', 'platform', 'topic', 'owner'] as const
      ).find((one) => one === part);
      return asked ? plan(($) => $.fields[asked]) : '';
    }
  }
}
