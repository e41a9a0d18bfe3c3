import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { course, glossary, lessonWords, scenarios, scenarioWords } from '../../content/index.ts';
import { fivePhases, type ScenarioFrame } from '../../lib/course/index.ts';
import { type Locale, locales } from '../../lib/i18n/index.ts';
import termbase from './termbase.json' with { type: 'json' };
import { stringsOf, visibleIn } from './visible.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const mark = v.picklist(['seen', 'heard', 'counted', 'guessed']);
const cell = v.union([text, v.strictObject({ text, mark })]);
const feeling = v.strictObject({
  word: text,
  because: text,
  score: v.exactOptional(v.picklist([-2, -1, 0, 1, 2])),
});
const cells = {
  action: v.exactOptional(cell),
  touchpoint: v.exactOptional(cell),
  channel: v.exactOptional(cell),
  responsible: v.exactOptional(cell),
  thought: v.exactOptional(cell),
  backstage: v.exactOptional(cell),
};
const step = v.strictObject({
  ...cells,
  title: text,
  when: text,
  action: cell,
  touchpoint: cell,
  channel: cell,
  responsible: cell,
  thought: cell,
  feeling,
  pain: v.exactOptional(
    v.strictObject({ text, mark, whys: v.exactOptional(v.pipe(v.array(text), v.maxLength(3))) }),
  ),
});

const day = v.pipe(v.string(), v.isoDate());
const plan = v.strictObject({
  answers: v.strictObject({
    goals: text,
    personas: text,
    path: text,
    current: text,
    future: text,
    affinity: text,
    share: text,
  }),
  competitors: v.array(v.strictObject({ name: text, strength: text, weakness: text })),
  platforms: v.array(v.strictObject({ name: text, reason: text })),
  entries: v.array(v.strictObject({ date: day, platform: v.number(), topic: text, owner: text })),
});

const each = <S extends v.GenericSchema>(ids: readonly string[], schema: S): Record<string, S> =>
  Object.fromEntries(ids.map((id) => [id, schema]));
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** How a scenario’s words have to look: its frame’s ids, all of them, and nothing else. */
function schemaOf(frame: ScenarioFrame) {
  const { stages, optional, claims, evidence, ideas, nextScores, people } = frame;
  const steps = stages.flatMap((stage) => stage.steps);
  const motives = v.strictObject({ need: text, goal: text, motive: text });
  const phases: v.ObjectEntries =
    idsOf(stages).join() === fivePhases.join() ? { phases: v.strictObject(each(fivePhases, motives)) } : {};
  return v.strictObject({
    title: text,
    summary: text,
    persona: v.strictObject({
      name: text,
      claims: v.strictObject(each(idsOf(claims), v.strictObject({ text, mark }))),
    }),
    stages: v.strictObject(each(idsOf(stages), text)),
    steps: v.strictObject({
      ...each(
        steps.filter((id) => !optional.includes(id)),
        step,
      ),
      ...Object.fromEntries(optional.map((id) => [id, v.exactOptional(step)])),
    }),
    evidence: v.strictObject(
      each(idsOf(evidence), v.strictObject({ source: text, number: v.string(), quote: v.string() })),
    ),
    ideas: v.strictObject(each(idsOf(ideas), v.strictObject({ text, reason: text, measure: text }))),
    next: v.strictObject(
      each(Object.keys(nextScores), v.strictObject({ ...cells, feeling: v.exactOptional(feeling) })),
    ),
    pitch: text,
    people: v.strictObject(each(people, v.strictObject({ name: text, title: text, about: text }))),
    plan,
    ...phases,
    wordBank: v.strictObject({
      feelings: v.pipe(v.array(text), v.minLength(8)),
      starters: v.strictObject(each(['action', 'thought', 'because'], v.pipe(v.array(text), v.minLength(2)))),
    }),
  });
}

const paths = (value: unknown) =>
  stringsOf(value)
    .map(([path]) => path)
    .sort();

describe.each(scenarios.map((frame) => ({ name: frame.name, frame })))(
  'the scenario $name',
  ({ name, frame }) => {
    test.each(locales)('has in %s the words that its frame asks for, and no others', async (locale) => {
      const read = v.safeParse(schemaOf(frame), await scenarioWords(name, locale));
      expect(read.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
    });

    test.each(locales)(
      'has in %s the cells that it has in English, but for what may differ',
      async (locale) => {
        const free = (path: string) =>
          /^steps\.\w+\.(pain|backstage)\b|^wordBank\./.test(path) ||
          frame.optional.some((id) => path.startsWith(`steps.${id}.`));
        const cellsOf = async (of: Locale) =>
          [
            ...new Set(
              paths(await scenarioWords(name, of)).map((path) => path.replace(/\.text$|\.mark$/, '')),
            ),
          ].filter((path) => !free(path));
        expect(await cellsOf(locale)).toEqual(await cellsOf('en'));
      },
    );

    test.each(locales)('has in %s no word twice in its bank', async (locale) => {
      const { wordBank } = await scenarioWords(name, locale);
      expect(new Set(wordBank.feelings).size).toBe(wordBank.feelings.length);
    });
  },
);

describe.each(course)('the lesson $name', ({ name }) => {
  test.each(locales)('has in %s the words that it has in English', async (locale) => {
    const words = await lessonWords(name, locale);
    expect(paths(words)).toEqual(paths(await lessonWords(name, 'en')));
    expect(stringsOf(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

const terms: Record<string, Partial<Record<Locale, string>> & { avoid?: Partial<Record<Locale, string[]>> }> =
  termbase.terms;

test.each(locales)(
  'the glossary has in %s the terms that it has in English, named as in the termbase',
  async (locale) => {
    const entries = await glossary(locale);
    expect(paths(entries)).toEqual(paths(await glossary('en')));
    for (const [id, { term, definition, example }] of Object.entries(entries)) {
      expect([id, term]).toEqual([id, terms[id]?.[locale]]);
      expect([definition.trim(), example.trim()]).not.toContain('');
    }
  },
);

test.each(locales)('no term to be avoided stands anywhere in %s', async (locale) => {
  const avoided = Object.values(terms).flatMap(({ avoid }) => avoid?.[locale] ?? []);
  const found = (await visibleIn(locale)).flatMap(([where, text]) =>
    avoided
      .filter((term) => new RegExp(`(?<!\\p{L})${RegExp.escape(term)}(?!\\p{L})`, 'iu').test(text))
      .map((term) => `${where}: ${term}`),
  );
  expect(found).toEqual([]);
});

test('there are terms to be avoided', () => {
  expect(
    Object.values(terms).flatMap(({ avoid }) => Object.values(avoid ?? {}).flat()).length,
  ).toBeGreaterThan(5);
});
