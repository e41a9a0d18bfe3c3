import { inOrder } from '../collections.ts';
import type { Finding } from './finding.ts';
import { begins, plain } from './lexicon.ts';
import { blank, type Reading, type Rule } from './reading.ts';

/** More steps than this and a reader loses the thread. */
const mostSteps = 25;
/** A cell longer than this (in characters) is a text of its own. */
const longestCell = 300;

/** The rules about the journey as a story: where it begins and ends, and whether each step is told. */
export const storyRules: readonly Rule[] = [
  personMissing,
  startsLate,
  endsEarly,
  stepWithoutName,
  stepUntold,
  sameStepTwice,
  tooManySteps,
  cellTooLong,
];

function personMissing({ map, now }: Reading): Finding[] {
  const { name, claims } = map.persona;
  const known = !blank(name) || Object.values(claims).some(({ text }) => !blank(text));
  const written = Object.values(now.notes).filter(({ text }) => !blank(text)).length;
  return known || written < 3 ? [] : [{ code: 'personMissing', at: null, params: {} }];
}

/** A scenario's moments lie in a muddle until they are cut into stages: its ends say nothing yet. */
function hasEnds({ map, journey, steps }: Reading): boolean {
  const muddled = map.origin !== null && journey.length === 1 && blank(journey[0]?.stage.title ?? '');
  return !muddled && steps.filter(({ title }) => !blank(title)).length >= 3;
}

function startsLate(reading: Reading): Finding[] {
  const first = reading.steps[0];
  if (!first || !hasEnds(reading) || !begins(first.title, reading.lexicon.late)) return [];
  return [{ code: 'startsLate', at: { in: 'steps', id: first.id }, params: { text: first.title } }];
}

function endsEarly(reading: Reading): Finding[] {
  const last = reading.steps.at(-1);
  if (!last || !hasEnds(reading) || !begins(last.title, reading.lexicon.unfinished)) return [];
  return [{ code: 'endsEarly', at: { in: 'steps', id: last.id }, params: { text: last.title } }];
}

/** Judged once most steps have a name: before that, the learner is still naming them. */
function stepWithoutName({ steps, depth }: Reading): Finding[] {
  const unnamed = steps.filter(({ title }) => blank(title));
  if (unnamed.length * 2 > steps.length) return [];
  return unnamed
    .filter(({ id }) => depth(id) > 0)
    .map(({ id }) => ({ code: 'stepWithoutName', at: { in: 'steps', id }, params: {} }));
}

/** A step between two that are told in more than one lane; a learner who works lane by lane leaves none such. */
function stepUntold({ steps, depth }: Reading): Finding[] {
  return steps
    .filter(({ id }, at) => {
      const [before, after] = [steps[at - 1], steps[at + 1]];
      return before && after && depth(id) === 0 && depth(before.id) >= 2 && depth(after.id) >= 2;
    })
    .map(({ id }) => ({ code: 'stepUntold', at: { in: 'steps', id }, params: {} }));
}

function sameStepTwice({ steps }: Reading): Finding[] {
  return steps
    .filter(({ title }, at) => !blank(title) && plain(title) === plain(steps[at - 1]?.title ?? ''))
    .map(({ id, title }) => ({ code: 'sameStepTwice', at: { in: 'steps', id }, params: { text: title } }));
}

function tooManySteps({ steps }: Reading): Finding[] {
  if (steps.length <= mostSteps) return [];
  return [{ code: 'tooManySteps', at: null, params: { count: steps.length } }];
}

function cellTooLong({ now }: Reading): Finding[] {
  const notes = inOrder(now.notes)
    .filter(({ text }) => text.length > longestCell)
    .map(({ id }): Finding => ({ code: 'cellTooLong', at: { in: 'notes', id }, params: {} }));
  const feelings = inOrder(now.feelings)
    .filter(({ word, because }) => word.length + because.length > longestCell)
    .map(({ id }): Finding => ({ code: 'cellTooLong', at: { in: 'feelings', id }, params: {} }));
  return [...notes, ...feelings];
}
