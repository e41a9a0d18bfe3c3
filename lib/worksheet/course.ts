import type { Score } from '../journey/index.ts';

/** What a sheet needs of a lesson, in one language. */
export interface LessonOnPaper {
  readonly title: string;
  readonly questions: readonly PaperQuestion[];
  readonly exitTickets: readonly string[];
}

/** Something to choose, to order or to give to a group, and why it belongs where it belongs. */
export interface PaperOption {
  readonly id: string;
  readonly text: string;
  readonly why: string;
}

/** A question of a quiz with its right answer; the same ids in every language. */
export type PaperQuestion = { readonly id: string; readonly asked: string } & (
  | {
      readonly kind: 'choose' | 'spot';
      readonly options: readonly PaperOption[];
      /** The right option. */
      readonly right: string;
    }
  | {
      readonly kind: 'order';
      /** As they lie before. */
      readonly options: readonly PaperOption[];
      readonly right: readonly string[];
    }
  | {
      readonly kind: 'match' | 'sort';
      readonly options: readonly PaperOption[];
      readonly groups: readonly { readonly id: string; readonly text: string }[];
      /** The group of each option. */
      readonly right: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'curve';
      readonly options: readonly PaperOption[];
      /** The lowest and the highest score that each option may have. */
      readonly right: Readonly<Record<string, readonly [Score, Score]>>;
    }
  | {
      readonly kind: 'write';
      readonly model: string;
      /** What a good answer has. */
      readonly look: readonly string[];
    }
);

/** A term of the glossary in one language. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly example: string;
}

/** The levels of the rubric, from setting out to a step further than asked. */
export const paperLevels = [1, 2, 3, 4] as const;

type PerLevel = Readonly<Record<(typeof paperLevels)[number], string>>;

/** The rubric in one language. */
export interface RubricOnPaper {
  readonly levels: PerLevel;
  readonly criteria: readonly { readonly id: string; readonly name: string; readonly levels: PerLevel }[];
}

/** What the answer keys know of one place of a scenario, beside its model answer. */
export interface PlaceKey {
  /** Other answers that are right too. */
  readonly accepts: readonly string[];
  /** Typical wrong answers, and what to say to them. */
  readonly mistakes: readonly { readonly answer: string; readonly why: string }[];
}

/** What an answer key has a part for: lanes, ideas by the moment of their pain, claims by their kind. */
export const keyParts = ['claim', 'action', 'touchpoint', 'thought', 'feeling', 'pain', 'idea'] as const;

/** A part of an answer key. */
export type KeyPart = (typeof keyParts)[number];

/** The words of a scenario's answer keys in one language: by part, then by the id of the moment or kind of claim. */
export type KeyWords = Readonly<Record<KeyPart, Readonly<Record<string, PlaceKey>>>>;
