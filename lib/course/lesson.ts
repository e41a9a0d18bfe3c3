import type { SceneName } from '../figure/index.ts';
import type { ClaimKind, Id } from '../journey/index.ts';
import type { Exercise } from './exercise.ts';
import type { MoveName } from './moves.ts';
import type { MapPart } from './so-far.ts';

/** What a learner has to reach on a map: a closed union, JSON-safe. */
export type Goal =
  /** The steps that the map still has stand in this order. */
  | { readonly code: 'inOrder'; readonly params: { readonly steps: readonly Id[] } }
  /** At least so many steps have a note in a lane. */
  | { readonly code: 'written'; readonly params: { readonly lane: GoalLane; readonly atLeast: number } }
  /** Something is said of the person about each of these. */
  | { readonly code: 'claimed'; readonly params: { readonly about: readonly ClaimKind[] } }
  /** All that is said of the person has a mark for how it is known. */
  | { readonly code: 'marked'; readonly params: Empty }
  /** At least so many stages have a name and a step. */
  | { readonly code: 'cut'; readonly params: { readonly atLeast: number } }
  /** At least so many steps have a score and a reason. */
  | { readonly code: 'felt'; readonly params: { readonly atLeast: number } }
  /** At least so many steps have a picture. */
  | { readonly code: 'pictured'; readonly params: { readonly atLeast: number } }
  /** The lowest step has a pain with at least so many whys. */
  | { readonly code: 'cause'; readonly params: { readonly whys: number } }
  /** At least so many ideas answer a pain and have both ranks. */
  | { readonly code: 'ranked'; readonly params: { readonly atLeast: number } }
  /** A chosen idea has a reason. */
  | { readonly code: 'chosen'; readonly params: Empty }
  /** The future differs from the present. */
  | { readonly code: 'changed'; readonly params: Empty }
  /** There is a pitch. */
  | { readonly code: 'pitched'; readonly params: Empty }
  /** A chosen idea has a measure and a date. */
  | { readonly code: 'measured'; readonly params: Empty };

type Empty = Readonly<Record<string, never>>;

/** The lanes that a lesson may ask to be filled. */
export type GoalLane = 'action' | 'touchpoint' | 'channel' | 'responsible' | 'thought';

/** A lesson without its words. */
export interface Lesson {
  /** Its folder and its name in addresses. */
  readonly name: string;
  readonly minutes: number;
  /** The drawing that stands for it. */
  readonly scene: SceneName;
  readonly scenario: string;
  /** The moves of the try-it, and the goals that it asks for; none of both where the lesson is tried in an exercise. */
  readonly moves: readonly MoveName[];
  readonly goals: readonly Goal[];
  /** Whether moments can be added, named, cut into stages and removed, or moved only. */
  readonly free: boolean;
  /** The view that stands below the work. */
  readonly view?: 'curve' | 'storyboard' | 'priorities' | 'states' | 'plan';
  /** The parts of the map that the lesson adds to those of the lessons before it. */
  readonly adds: readonly MapPart[];
  readonly exercises: readonly Exercise[];
}

/** An option of an exercise, and why it is right, wrong, or where it belongs. */
export interface OptionWords {
  readonly text: string;
  readonly feedback: string;
}

/** The words of an exercise: what each kind needs of them. */
export interface ExerciseWords {
  readonly question: string;
  readonly options?: Readonly<Record<Id, OptionWords>>;
  readonly groups?: Readonly<Record<Id, string>>;
  /** A model answer, and what a good answer has. */
  readonly model?: string;
  readonly look?: readonly string[];
}

/** What there is to see in a figure, and the words that stand in it. */
export interface FigureWords {
  readonly alt: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/** A lesson's words beside its prose. */
export interface LessonWords {
  readonly figure: Readonly<Record<string, FigureWords>>;
  readonly exercises: Readonly<Record<Id, ExerciseWords>>;
  readonly exitTickets: readonly string[];
}

/** A glossary: terms by their id in the termbase. */
export type Glossary = Readonly<
  Record<Id, { readonly term: string; readonly definition: string; readonly example: string }>
>;
