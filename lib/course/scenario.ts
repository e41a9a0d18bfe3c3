import type { SymbolName } from '../figure/index.ts';
import type {
  AgeBand,
  ClaimKind,
  Competitor,
  Entry,
  Evidence,
  Id,
  Idea,
  LaneKind,
  Mark,
  PlanStep,
  Platform,
  Score,
} from '../journey/index.ts';
import type { LevelFrames } from './levels.ts';

/** What every language's telling of a scenario has in common: ids, order and what belongs to what. */
export interface ScenarioFrame {
  /** Its folder and its name in commands and addresses. */
  readonly name: string;
  readonly ageBand: AgeBand;
  readonly stages: readonly { readonly id: Id; readonly steps: readonly Id[] }[];
  /** Steps that a language may leave out. */
  readonly optional: readonly Id[];
  readonly lanes: readonly LaneKind[];
  readonly claims: readonly { readonly id: Id; readonly about: ClaimKind }[];
  /** Scores of the present state by step; the words may override one. */
  readonly scores: Readonly<Record<Id, Score>>;
  /** Scores of the future state for the steps that change. */
  readonly nextScores: Readonly<Record<Id, Score>>;
  readonly momentsOfTruth: readonly Id[];
  /** Evidence and the notes that rest on it, as lane and step. */
  readonly evidence: readonly {
    readonly id: Id;
    readonly kind: Evidence['kind'];
    readonly supports: readonly (readonly [LaneKind, Id])[];
  }[];
  /** Ideas, the steps whose pains they answer and the steps of the future state that they change. */
  readonly ideas: readonly (Pick<Idea, 'id' | 'impact' | 'feasibility' | 'chosen'> & {
    /** The day on which it is looked at again. */
    readonly date?: Idea['date'];
    readonly painsOf: readonly Id[];
    readonly changes: readonly Id[];
  })[];
  /** The symbol that shows each step, where one does. */
  readonly symbols: Readonly<Partial<Record<Id, SymbolName>>>;
  /** The order in which the moments lie before the learner has sorted them. */
  readonly muddle: readonly Id[];
  /** Other people who could make this journey, beside the one whom the complete map is about. */
  readonly people: readonly Id[];
  /** What there is to say about a weak, a fair and a strong map of it. */
  readonly levels: LevelFrames;
}

/** A cell's text, with its mark where it differs from the lane's usual one. */
export type CellWords = string | { readonly text: string; readonly mark: Mark };

/** How the person feels at a step; `score` only where this telling differs from the frame. */
export interface FeelingWords {
  readonly word: string;
  readonly because: string;
  readonly score?: Score;
}

/** The lanes whose words stand with their step. */
export type WrittenLane = 'action' | 'touchpoint' | 'channel' | 'responsible' | 'thought' | 'backstage';

/** One step, told. */
export type StepWords = { readonly title: string; readonly when: string; readonly feeling: FeelingWords } & {
  readonly [lane in WrittenLane]?: CellWords;
} & { readonly pain?: { readonly text: string; readonly mark: Mark; readonly whys?: readonly string[] } };

/** A person whose journey it could be: what the map is then called, and what is special about them. */
export interface PersonWords {
  readonly name: string;
  readonly title: string;
  readonly about: string;
}

/** The ten-step plan of a scenario, without the ids and places of a map's. */
export interface ScenarioPlan {
  readonly answers: Readonly<Partial<Record<PlanStep, string>>>;
  readonly competitors: readonly Pick<Competitor, 'name' | 'strength' | 'weakness'>[];
  readonly platforms: readonly Pick<Platform, 'name' | 'reason'>[];
  /** `platform` counts the platforms from 0. */
  readonly entries: readonly (Pick<Entry, 'date' | 'topic' | 'owner'> & { readonly platform: number })[];
}

/** All words of a scenario in one language. */
export interface ScenarioWords {
  readonly title: string;
  readonly summary: string;
  readonly persona: {
    readonly name: string;
    readonly claims: Readonly<Record<Id, { readonly text: string; readonly mark: Mark }>>;
  };
  readonly stages: Readonly<Record<Id, string>>;
  readonly steps: Readonly<Record<Id, StepWords>>;
  readonly evidence: Readonly<Record<Id, Pick<Evidence, 'source' | 'number' | 'quote'>>>;
  readonly ideas: Readonly<Record<Id, Pick<Idea, 'text' | 'reason' | 'measure'>>>;
  readonly next: Readonly<Record<Id, Partial<Omit<StepWords, 'pain' | 'title' | 'when'>>>>;
  readonly pitch: string;
  readonly people: Readonly<Record<Id, PersonWords>>;
  readonly plan?: ScenarioPlan;
  /** What the person needs, aims at and is moved by in each phase, where the stages are the five phases. */
  readonly phases?: Readonly<Record<Id, Readonly<Record<'need' | 'goal' | 'motive', string>>>>;
  readonly wordBank: {
    readonly feelings: readonly string[];
    readonly starters: Readonly<Record<'action' | 'thought' | 'because', readonly string[]>>;
  };
}
