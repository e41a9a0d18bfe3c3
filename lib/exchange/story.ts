import { cut, type Pattern, quoted, type Tag } from '../i18n/index.ts';
import {
  type ClaimKind,
  feelingAt,
  inOrder,
  type JourneyMap,
  journeyOf,
  type LaneKind,
  notesOf,
  type Score,
  type State,
  type StateName,
  type Step,
} from '../journey/index.ts';
import { capital, closed, sentence } from './sentence.ts';

/** A part of a sentence: the learner's own words in the language of the map, or words of the page. */
export interface Piece {
  readonly text: string;
  readonly own: boolean;
}

/** A whole sentence. */
export type Sentence = readonly Piece[];

/** One thing that is told about a moment. */
export interface Told {
  readonly id: string;
  readonly about: 'title' | 'action' | 'thought' | 'face' | 'feeling' | 'pain';
  readonly sentence: Sentence;
}

/** One paragraph of a story, or the heading of a stage. */
export type StoryPart =
  | { readonly kind: 'person' | 'end'; readonly id: string; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'stage'; readonly id: string; readonly title: string }
  | {
      readonly kind: 'moment';
      readonly id: string;
      readonly score: Score | null;
      readonly told: readonly Told[];
    };

/** The patterns of a story in the language in which it is read. */
export interface StoryWords {
  readonly scores: Readonly<Record<Score, string>>;
  readonly because: Pattern<'word' | 'reason'>;
  readonly who: Pattern<'name'>;
  readonly problem: Pattern<'problem'>;
  readonly at: Pattern<'when' | 'title'>;
  readonly thinks: Pattern<'name' | 'thought'>;
  readonly thought: Pattern<'thought'>;
  readonly face: Pattern<'score'>;
  readonly feeling: Pattern<'feeling'>;
  readonly pain: Pattern<'pain'>;
  readonly idea: Pattern<'idea'>;
  readonly pitch: Pattern<'pitch'>;
}

/**
 * A state of the map told in plain sentences: the person, then stage by stage what happens at each moment, then what
 * was chosen. Each text of the learner stands in a sentence of its own; what is not written is not told.
 */
export function storyOf(map: JourneyMap, words: StoryWords, state: StateName = 'now'): StoryPart[] {
  const half = map.states[state];
  if (!half) return [];
  const person = personOf(map, words);
  const end = endOf(map, words);
  return [
    ...(person.length > 0 ? [{ kind: 'person', id: 'person', sentences: person } as const] : []),
    ...journeyOf(half).flatMap(({ stage, steps }): StoryPart[] => [
      ...(stage.title.trim() === ''
        ? []
        : [{ kind: 'stage', id: stage.id, title: stage.title.trim() } as const]),
      ...steps.flatMap((step): StoryPart[] => {
        const told = momentOf(map, half, step, words);
        const score = feelingAt(half, step.id)?.score ?? null;
        return told.length === 0 ? [] : [{ kind: 'moment', id: step.id, score, told }];
      }),
    ]),
    ...(end.length > 0 ? [{ kind: 'end', id: 'end', sentences: end } as const] : []),
  ];
}

/** A story as plain text: headings and paragraphs with an empty line between them. */
export function storyText(title: string, parts: readonly StoryPart[]): string {
  const paragraphs = parts.map((part) => {
    if (part.kind === 'stage') return part.title;
    const sentences = part.kind === 'moment' ? part.told.map(({ sentence }) => sentence) : part.sentences;
    return sentences.map(plain).join(' ');
  });
  return `${[title.trim(), ...paragraphs].filter(Boolean).join('\n\n')}\n`;
}

const plain = (sentence: Sentence): string => sentence.map(({ text }) => text).join('');

const own = (text: string): Sentence => [{ text, own: true }];

/** A pattern with sentences in the place of its placeholders. */
function filled<S extends string>(pattern: Pattern<S>, values: Readonly<Record<S, Sentence>>): Sentence {
  return cut(Object.keys(values) as S[], pattern).flatMap((part) =>
    typeof part === 'string' ? [{ text: part, own: false }] : values[part.slot],
  );
}

const isWritten = (text: string): boolean => text.trim() !== '';

function personOf({ persona, language }: JourneyMap, words: StoryWords): Sentence[] {
  const about = (kind: ClaimKind) =>
    inOrder(persona.claims).filter((claim) => claim.about === kind && isWritten(claim.text));
  return [
    ...(isWritten(persona.name) ? [filled(words.who, { name: own(persona.name.trim()) })] : []),
    ...about('demographics').map(({ text }) => own(sentence(text, language))),
    ...about('problem').map(({ text }) => filled(words.problem, { problem: own(sentence(text, language)) })),
  ];
}

function momentOf(map: JourneyMap, half: State, step: Step, words: StoryWords): Told[] {
  const { language, persona } = map;
  const { id } = step;
  const name = persona.name.trim();
  const notes = (kind: LaneKind) => notesOf(half, kind, id).filter(({ text }) => isWritten(text));
  const quote = (text: string) => own(quoted(sentence(text, language), language));
  return [
    ...headingOf(step, language, words),
    ...notes('action').map(
      ({ id, text }): Told => ({ id, about: 'action', sentence: own(sentence(text, language)) }),
    ),
    ...notes('thought').map(({ id, text }): Told => {
      const thought = quote(text);
      return {
        id,
        about: 'thought',
        sentence:
          name === ''
            ? filled(words.thought, { thought })
            : filled(words.thinks, { name: own(name), thought }),
      };
    }),
    ...feltAt(half, id, words),
    ...notes('pain').map(
      ({ id, text }): Told => ({
        id,
        about: 'pain',
        sentence: filled(words.pain, { pain: own(sentence(text, language)) }),
      }),
    ),
  ];
}

function headingOf({ id, title, when }: Step, language: Tag, words: StoryWords): Told[] {
  const both = isWritten(when) && isWritten(title);
  const one = isWritten(title) ? title : when;
  if (!isWritten(one)) return [];
  const heading = both
    ? filled(words.at, { when: own(capital(when, language)), title: own(closed(title)) })
    : own(sentence(one, language));
  return [{ id, about: 'title', sentence: heading }];
}

function feltAt(half: State, step: string, words: StoryWords): Told[] {
  const feeling = feelingAt(half, step);
  if (!feeling) return [];
  const [word, reason] = [feeling.word.trim(), feeling.because.trim()];
  const both = word !== '' && reason !== '';
  const text = both
    ? filled(words.because, { word: own(word), reason: own(closed(reason)) })
    : own(closed(word || reason));
  const face: Told[] =
    feeling.score === null
      ? []
      : [
          {
            id: `${feeling.id} face`,
            about: 'face',
            sentence: filled(words.face, { score: [{ text: words.scores[feeling.score], own: false }] }),
          },
        ];
  if (word === '' && reason === '') return face;
  return [...face, { id: feeling.id, about: 'feeling', sentence: filled(words.feeling, { feeling: text }) }];
}

function endOf({ ideas, pitch, language }: JourneyMap, words: StoryWords): Sentence[] {
  return [
    ...inOrder(ideas)
      .filter(({ chosen, text }) => chosen && isWritten(text))
      .map(({ text }) => filled(words.idea, { idea: own(sentence(text, language)) })),
    ...(isWritten(pitch) ? [filled(words.pitch, { pitch: own(sentence(pitch, language)) })] : []),
  ];
}
