import type { TFunction } from 'i18next';
import type { ClaimKind, Evidence, LaneKind, Mark, Score, StateName } from '../journey/index.ts';

/** The words of a sheet in its language. */
export interface SheetWords {
  readonly lanes: Readonly<Record<LaneKind, string>>;
  /** What a face says, by score. */
  readonly scores: Readonly<Record<Score, string>>;
  readonly name: string;
  readonly class: string;
  readonly date: string;
  readonly person: string;
  readonly problem: string;
  readonly stage: string;
  readonly step: string;
  /** What asks for the time of a step, and for a feeling in a word and its reason. */
  readonly when: string;
  readonly feelingWord: string;
  readonly feelingReason: string;
  /** A label as it stands before what it labels on one line, with its space. */
  readonly labelled: (label: string) => string;
  /** The title of a map that has none. */
  readonly blankTitle: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly continued: (title: string) => string;
  /** What a QR code is for, by its address. */
  readonly code: (address: string) => string;
  /** Joins a feeling's word and its reason. */
  readonly because: (word: string, reason: string) => string;
}

/** What the builder asks and offers, in the same words on a sheet. */
export interface AskedWords {
  readonly personName: string;
  readonly claims: Readonly<Record<ClaimKind, string>>;
  readonly mark: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly why: (number: number) => string;
  readonly idea: (number: number) => string;
  readonly reason: string;
  readonly impact: string;
  readonly feasibility: string;
  readonly chosen: string;
  readonly measure: string;
  readonly ideaDate: string;
  readonly pitch: string;
  readonly states: Readonly<Record<StateName, string>>;
  readonly evidence: Readonly<Record<'kind' | 'source' | 'quote' | 'number' | 'date', string>>;
  readonly evidenceKinds: Readonly<Record<Evidence['kind'], string>>;
}

/** What the five faces say, by score. */
export const scoreWords = (t: TFunction<'journey'>): Readonly<Record<Score, string>> => ({
  [-2]: t(($) => $.scores.veryBad),
  [-1]: t(($) => $.scores.bad),
  0: t(($) => $.scores.middle),
  1: t(($) => $.scores.good),
  2: t(($) => $.scores.veryGood),
});

/** Gathers a sheet's words from the catalogues of its language. */
export const sheetWords = (journey: TFunction<'journey'>, worksheet: TFunction<'worksheet'>): SheetWords => ({
  lanes: journey(($) => $.lanes, { returnObjects: true }),
  scores: scoreWords(journey),
  name: worksheet(($) => $.sheet.name),
  class: worksheet(($) => $.sheet.class),
  date: worksheet(($) => $.sheet.date),
  person: journey(($) => $.person),
  problem: journey(($) => $.problem),
  stage: journey(($) => $.stage),
  step: journey(($) => $.step),
  when: worksheet(($) => $.sheet.when),
  feelingWord: worksheet(($) => $.sheet.feelingWord),
  feelingReason: worksheet(($) => $.sheet.feelingReason),
  labelled: (label) => journey(($) => $.labelled, { label }),
  blankTitle: worksheet(($) => $.sheet.blankTitle),
  pageOf: (page, pages) => worksheet(($) => $.pageOf, { page, pages }),
  continued: (title) => worksheet(($) => $.sheet.continued, { title }),
  code: (address) => worksheet(($) => $.sheet.code, { address }),
  because: (word, reason) => journey(($) => $.because, { word, reason }),
});

/** Gathers what the builder asks from the catalogues of its language. */
export const askedWords = (builder: TFunction<'builder'>, structure: TFunction<'structure'>): AskedWords => ({
  personName: builder(($) => $.fields.personName),
  claims: {
    demographics: builder(($) => $.fields.demographics),
    goal: builder(($) => $.fields.goal),
    motive: builder(($) => $.fields.motive),
    need: builder(($) => $.fields.need),
    problem: builder(($) => $.fields.problem),
  },
  mark: builder(($) => $.fields.mark),
  marks: builder(($) => $.marks, { returnObjects: true }),
  why: (number) => builder(($) => $.fields.why, { number }),
  idea: (number) => builder(($) => $.fields.idea, { number }),
  reason: builder(($) => $.fields.reason),
  impact: builder(($) => $.fields.impact),
  feasibility: builder(($) => $.fields.feasibility),
  chosen: builder(($) => $.fields.chosen),
  measure: builder(($) => $.fields.measure),
  ideaDate: structure(($) => $.ideas.date),
  pitch: builder(($) => $.fields.pitch),
  states: builder(($) => $.states, { returnObjects: true }),
  evidence: {
    kind: structure(($) => $.evidence.kind),
    source: structure(($) => $.evidence.source),
    quote: structure(($) => $.evidence.quote),
    number: structure(($) => $.evidence.count),
    date: structure(($) => $.evidence.date),
  },
  evidenceKinds: structure(($) => $.evidence.kinds, { returnObjects: true }),
});
