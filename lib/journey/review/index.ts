import type { JourneyMap } from '../types.ts';
import { evidenceRules } from './evidence.ts';
import { feelingRules } from './feelings.ts';
import { type Finding, findingCodes } from './finding.ts';
import { ideaRules } from './ideas.ts';
import type { Lexicon } from './lexicon.ts';
import { painRules } from './pains.ts';
import { type Rule, readingOf } from './reading.ts';
import { storyRules } from './story.ts';
import { voiceRules } from './voice.ts';

export { type Finding, type FindingCode, findingCodes } from './finding.ts';
export type { Lexicon } from './lexicon.ts';

const rules: readonly Rule[] = [
  ...storyRules,
  ...voiceRules,
  ...feelingRules,
  ...painRules,
  ...evidenceRules,
  ...ideaRules,
];

/**
 * What the coach notices on a map, in the order of `findingCodes`, then of the journey. The lexicon is that of
 * `map.language`. Only what the learner has begun is judged: an untouched map and an empty lane give nothing.
 * The rules are the wrong ideas of `content.md`.
 */
export function review(map: JourneyMap, lexicon: Lexicon): Finding[] {
  const reading = readingOf(map, lexicon);
  return rules
    .flatMap((rule) => rule(reading))
    .sort((a, b) => findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code));
}
