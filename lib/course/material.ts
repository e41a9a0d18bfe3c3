import type { SymbolName } from '../figure/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { Id, JourneyMap } from '../journey/index.ts';
import { muddled } from './begin.ts';
import { exemplar } from './exemplar.ts';
import type { PersonWords, ScenarioFrame, ScenarioWords } from './scenario.ts';

/** A scenario as the builder works with it, in one language. */
export interface Material {
  readonly scenario: string;
  readonly title: string;
  readonly summary: string;
  /** The symbols of its moments, in their order. */
  readonly symbols: readonly SymbolName[];
  /** The person whom the complete map is about. */
  readonly person: string;
  /** Others whose journey it could be. */
  readonly people: readonly (PersonWords & { readonly id: Id })[];
  /** The map with which a learner begins; it gets an id of its own. */
  readonly start: JourneyMap;
  /** The complete map, for examples on demand. */
  readonly example: JourneyMap;
  readonly wordBank: ScenarioWords['wordBank'];
}

/** A scenario and how one language tells it: plain data. */
export interface Story {
  readonly frame: ScenarioFrame;
  readonly words: ScenarioWords;
}

/** What the builder works with, of a scenario; its maps are made when they are first asked for. */
export function materialOf({ frame, words }: Story, locale: Locale): Material {
  let start: JourneyMap | undefined;
  let example: JourneyMap | undefined;
  return {
    scenario: frame.name,
    title: words.title,
    summary: words.summary,
    symbols: symbolsOf(frame),
    person: words.persona.name,
    people: frame.people.flatMap((id) => {
      const person = words.people[id];
      return person ? [{ id, ...person }] : [];
    }),
    wordBank: words.wordBank,
    get start() {
      start ??= muddled(frame, words, locale, 'start');
      return start;
    },
    get example() {
      example ??= exemplar(frame, words, locale);
      return example;
    },
  };
}

/** The symbols of a scenario's moments, in their order; a moment without one is left out. */
export const symbolsOf = ({ stages, symbols }: ScenarioFrame): readonly SymbolName[] =>
  stages.flatMap(({ steps }) => steps.flatMap((step) => symbols[step] ?? []));
