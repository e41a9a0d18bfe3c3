import type { TFunction } from 'i18next';
import type { Score } from '../journey/index.ts';
import type { StoryWords } from './story.ts';

/** Gathers the words of a story from the catalogues of its language. */
export const storyWords = (
  views: TFunction<'views'>,
  journey: TFunction<'journey'>,
  scores: Readonly<Record<Score, string>>,
): StoryWords => ({
  scores,
  because: (values) => journey(($) => $.because, values),
  who: (values) => views(($) => $.story.who, values),
  problem: (values) => views(($) => $.story.problem, values),
  at: (values) => views(($) => $.story.at, values),
  thinks: (values) => views(($) => $.story.thinks, values),
  thought: (values) => views(($) => $.story.thought, values),
  face: (values) => views(($) => $.story.face, values),
  feeling: (values) => views(($) => $.story.feeling, values),
  pain: (values) => views(($) => $.story.pain, values),
  idea: (values) => views(($) => $.story.idea, values),
  pitch: (values) => views(($) => $.story.pitch, values),
});
