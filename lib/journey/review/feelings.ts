import type { Finding, FindingCode } from './finding.ts';
import { isOneOf } from './lexicon.ts';
import { blank, curveDone, type Reading, type Rule, type Scored } from './reading.ts';

/** The rules about feelings and the curve. */
export const feelingRules: readonly Rule[] = [
  feelingWithoutReason,
  feelingWithoutWord,
  wordAgainstScore,
  onlyHappy,
];

const about = (code: FindingCode, { id, word }: Scored): Finding => ({
  code,
  at: { in: 'feelings', id },
  params: blank(word) ? {} : { text: word },
});

/** Whether most of the scored feelings have something: then it is missing where it is not. */
const mostHave = (scored: readonly Scored[], has: (feeling: Scored) => boolean): boolean => {
  const count = scored.filter(has).length;
  return count >= 2 && count * 2 >= scored.length;
};

/** Judged once every step has its face, and either most have a reason or all have a word. */
function feelingWithoutReason(reading: Reading): Finding[] {
  const { scored } = reading;
  const begun =
    mostHave(scored, ({ because }) => !blank(because)) || scored.every(({ word }) => !blank(word));
  if (!curveDone(reading) || !begun) return [];
  return scored.filter(({ because }) => blank(because)).map((one) => about('feelingWithoutReason', one));
}

/** A face alone is a feeling without a reason; one with a reason lacks the word. */
function feelingWithoutWord({ scored }: Reading): Finding[] {
  if (!mostHave(scored, ({ word }) => !blank(word))) return [];
  return scored
    .filter(({ word, because }) => blank(word) && !blank(because))
    .map((one) => about('feelingWithoutWord', one));
}

function wordAgainstScore({ scored, lexicon }: Reading): Finding[] {
  return scored
    .filter(
      ({ score, word }) =>
        (score > 0 && isOneOf(word, lexicon.bad)) || (score < 0 && isOneOf(word, lexicon.good)),
    )
    .map((one) => about('wordAgainstScore', one));
}

/** Judged once every step has its face. */
function onlyHappy(reading: Reading): Finding[] {
  const { scored } = reading;
  const happy = scored.every(({ score }) => score >= 0) && scored.some(({ score }) => score > 0);
  if (scored.length < 4 || !curveDone(reading) || !happy) return [];
  return [{ code: 'onlyHappy', at: null, params: { count: scored.length } }];
}
