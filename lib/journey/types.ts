import type { Tag } from '../i18n/index.ts';

/** An identifier made outside the model and carried in by a command: letters, digits, `-` and `_`. */
export type Id = string;

/** How the writer knows a thing: seen, heard, counted, or only guessed. */
export type Mark = 'seen' | 'heard' | 'counted' | 'guessed';

/** A feeling's score, from very bad (-2) to very good (+2). Three faces write -2, 0 and +2. */
export type Score = -2 | -1 | 0 | 1 | 2;

/** Who the map is made for; it decides which lanes a new map has and how many faces are offered. */
export type AgeBand = '8-11' | '12-15' | '16+';

/** The closed list of lanes. Feeling, opportunity and evidence lanes show records of their own. */
export type LaneKind =
  | 'action'
  | 'touchpoint'
  | 'channel'
  | 'responsible'
  | 'need'
  | 'goal'
  | 'motive'
  | 'thought'
  | 'feeling'
  | 'pain'
  | 'opportunity'
  | 'evidence'
  | 'backstage'
  | 'custom';

/** What a claim about the persona is about. */
export type ClaimKind = 'demographics' | 'goal' | 'motive' | 'need' | 'problem';

/** One half of a map: how it is, or how it should be. */
export type StateName = 'now' | 'next';

/** What every record has. `locked` is true for the whole record, or lists the fields that may not change. */
export interface RecordBase {
  readonly id: Id;
  /** A fractional position: records are read in the order of `pos`, then `id`. */
  readonly pos: string;
  readonly locked?: true | readonly string[];
}

/** A record that says something, with the mark and the evidence that carry it. */
export interface Stated extends RecordBase {
  readonly mark: Mark | null;
  readonly evidence: readonly Id[];
}

/** A large part of the journey. An empty title is a stage that has no name yet. */
export interface Stage extends RecordBase {
  readonly title: string;
}

/** One moment of the journey, inside a stage. `when` is a time or event for the road map. */
export interface Step extends RecordBase {
  readonly stage: Id;
  readonly title: string;
  readonly momentOfTruth: boolean;
  readonly when: string;
}

/** A row of the map. An empty title means the word for its kind in the language it is shown in. */
export interface Lane extends RecordBase {
  readonly kind: LaneKind;
  readonly title: string;
}

/** Where a note hangs: on a step, on a stage, or on the transition after a stage. */
export interface Place {
  readonly kind: 'step' | 'stage' | 'transition';
  readonly id: Id;
}

/** What is written in a lane at a place. A pain's `whys` are up to three answers to "why?". */
export interface Note extends Stated {
  readonly lane: Id;
  readonly on: Place;
  readonly text: string;
  readonly whys: readonly string[];
}

/** How the person feels at a step: at most one to a step. A score of null is not set yet. */
export interface Feeling extends Stated {
  readonly step: Id;
  readonly score: Score | null;
  readonly word: string;
  readonly because: string;
}

/** A statement about the persona. */
export interface Claim extends Stated {
  readonly about: ClaimKind;
  readonly text: string;
}

/** Something that was found out: where from, in whose words, how many, when (ISO date or empty). */
export interface Evidence extends RecordBase {
  readonly kind: 'observation' | 'interview' | 'survey' | 'analytics' | 'feedback';
  readonly source: string;
  readonly quote: string;
  readonly number: string;
  readonly date: string;
}

/** An improvement, tied to the pains it answers and to the records of the future map that it changed. */
export interface Idea extends RecordBase {
  readonly text: string;
  readonly pains: readonly Id[];
  readonly impact: 1 | 2 | 3 | 4 | 5 | null;
  readonly feasibility: 1 | 2 | 3 | 4 | 5 | null;
  readonly reason: string;
  readonly chosen: boolean;
  readonly measure: string;
  readonly date: string;
  readonly changes: readonly Id[];
}

/** A picture for a step: strokes drawn by hand (points as x, y, pressure, 0..1) or a symbol's name. */
export interface Drawing extends RecordBase {
  readonly step: Id;
  readonly strokes: readonly (readonly number[])[];
  readonly symbol: string;
  readonly alt: string;
}

/** A look at the measure after a change. */
export interface Check extends RecordBase {
  readonly idea: Id | null;
  readonly date: string;
  readonly value: string;
  readonly remark: string;
}

/** Another offer that the same person could choose. */
export interface Competitor extends RecordBase {
  readonly name: string;
  readonly strength: string;
  readonly weakness: string;
}

/** A place to meet the audience, and why it was chosen. */
export interface Platform extends RecordBase {
  readonly name: string;
  readonly reason: string;
}

/** One dated line of the content plan. */
export interface Entry extends RecordBase {
  readonly date: string;
  readonly platform: Id | null;
  readonly topic: string;
  readonly owner: string;
}

/** The ten steps of the business method, each with the learner's answer. */
export type PlanStep =
  | 'goals'
  | 'personas'
  | 'path'
  | 'current'
  | 'future'
  | 'competitors'
  | 'platforms'
  | 'affinity'
  | 'content'
  | 'share';

/** Records keyed by id. */
export type Records<R> = Readonly<Record<Id, R>>;

/** One state of the journey. */
export interface State {
  readonly stages: Records<Stage>;
  readonly steps: Records<Step>;
  readonly lanes: Records<Lane>;
  readonly notes: Records<Note>;
  readonly feelings: Records<Feeling>;
}

/** The persona: a name and claims about it. `locked` holds the name; each claim has a lock of its own. */
export interface Persona {
  readonly name: string;
  readonly locked?: true;
  readonly claims: Records<Claim>;
}

/** The ten-step plan. */
export interface Plan {
  readonly answers: Readonly<Partial<Record<PlanStep, string>>>;
  readonly competitors: Records<Competitor>;
  readonly platforms: Records<Platform>;
  readonly entries: Records<Entry>;
}

/** A journey map: plain, immutable, JSON-safe. */
export interface JourneyMap {
  readonly id: Id;
  readonly title: string;
  /** The language that the map is written in; it stays when the interface changes. */
  readonly language: Tag;
  readonly template: string;
  readonly ageBand: AgeBand;
  /** The scenario that the map was begun from. */
  readonly origin: { readonly scenario: string; readonly locale: string } | null;
  readonly persona: Persona;
  readonly evidence: Records<Evidence>;
  readonly ideas: Records<Idea>;
  readonly drawings: Records<Drawing>;
  readonly pitch: string;
  readonly plan: Plan;
  readonly checks: Records<Check>;
  readonly states: { readonly now: State; readonly next: State | null };
}

/** A rubric review of a classmate's map, kept beside it in the file. */
export interface Review {
  readonly id: Id;
  readonly map: Id;
  readonly levels: Readonly<Record<string, 1 | 2 | 3 | 4>>;
  readonly stars: readonly [string, string];
  readonly wish: string;
}
