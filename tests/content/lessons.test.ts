import { describe, expect, test } from 'vitest';
import {
  glossary,
  headings,
  lessonMaterial,
  course as lessons,
  lessonWords,
  lessons as numbered,
  scenarios,
  scenarioWords,
} from '../../content/index.ts';
import { meets, optionsOf, soFar } from '../../lib/course/index.ts';
import { type Locale, locales, tagOf } from '../../lib/i18n/index.ts';
import { parse, serialise } from '../../lib/journey/index.ts';
import { readLesson } from './read-lesson.ts';

/** How many words a sentence has on average in a lesson’s paragraphs. */
function meanSentence(lesson: string, locale: Locale): number {
  const tag = tagOf(locale);
  const cut = (text: string, granularity: 'sentence' | 'word') => [
    ...new Intl.Segmenter(tag, { granularity }).segment(text),
  ];
  const sentences = readLesson(lesson, locale)
    .blocks.filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ text }) => cut(text, 'sentence').map(({ segment }) => segment))
    .map((sentence) => cut(sentence, 'word').filter(({ isWordLike }) => isWordLike).length)
    .filter((count) => count > 0);
  return sentences.reduce((sum, count) => sum + count, 0) / sentences.length;
}

test('every lesson has its headings listed, and a scenario to work on', () => {
  expect(Object.keys(headings)).toEqual(lessons.map(({ name }) => name));
  for (const { scenario } of lessons) expect(scenarios.map(({ name }) => name)).toContain(scenario);
});

test.each(lessons)(
  'the exercises of $name have ids of their own, and an answer among what they offer',
  ({ exercises }) => {
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
    for (const exercise of exercises) {
      const offered = optionsOf(exercise);
      expect(new Set(offered).size).toBe(offered.length);
      if (exercise.kind !== 'write') expect(offered.length).toBeGreaterThan(2);
      switch (exercise.kind) {
        case 'choose':
        case 'spot':
          expect(offered).toContain(exercise.right);
          break;
        case 'order':
          expect(exercise.right.toSorted()).toEqual(offered.toSorted());
          expect(exercise.right).not.toEqual(offered);
          break;
        case 'match':
          expect(Object.values(exercise.right).toSorted()).toEqual(exercise.groups.toSorted());
          break;
        case 'sort':
          expect([...new Set(Object.values(exercise.right))].toSorted()).toEqual(exercise.groups.toSorted());
          break;
        case 'curve':
          expect(Object.values(exercise.right).filter(([from, to]) => from > to)).toEqual([]);
      }
    }
  },
);

test('the right answer of a choice does not always stand first', () => {
  const choices = lessons.flatMap(({ exercises }) =>
    exercises.filter(({ kind }) => kind === 'choose' || kind === 'spot'),
  );
  const first = choices.filter((one) => 'options' in one && one.options[0] === one.right);
  expect(first.length).toBeLessThan(choices.length / 2);
});

describe.each(locales)('in %s', (locale) => {
  test.each(lessons.filter(({ goals }) => goals.length > 0))(
    'the start of $name misses its goals, its end meets them, and both are maps like any other',
    async (lesson) => {
      const frame = scenarios.find(({ name }) => name === lesson.scenario);
      if (!frame) throw new Error('no scenario');
      const words = await scenarioWords(lesson.scenario, locale);
      const before = numbered.slice(0, Math.max(0, numbered.indexOf(lesson))).flatMap(({ adds }) => adds);
      const [start, end] = [before, [...before, ...lesson.adds]].map((parts) =>
        soFar(frame, words, locale, 'a', new Set(parts)),
      );
      if (!start || !end) throw new Error('no maps');
      expect((await lessonMaterial(lesson, locale)).start).toEqual({ ...start, id: 'start' });
      expect(lesson.goals.filter((goal) => meets(start, goal)).map(({ code }) => code)).toEqual([]);
      expect(lesson.goals.filter((goal) => !meets(end, goal)).map(({ code }) => code)).toEqual([]);
      for (const map of [start, end])
        expect(parse(serialise({ map, reviews: [] }))).toMatchObject({
          ok: true,
          file: { map },
          repairs: [],
        });
    },
  );
});

describe.each(lessons.flatMap((lesson) => locales.map((locale) => ({ name: lesson.name, locale, lesson }))))(
  '$name in $locale',
  ({ name, locale, lesson }) => {
    test('has the headings that others may link to, and a title and a description', () => {
      const { headings: found, title, description } = readLesson(name, locale);
      expect(found).toEqual(headings[name]);
      expect(new Set(found).size).toBe(found.length);
      expect([title, description]).not.toContain('');
    });

    test('has the components of the English lesson, with their ids, in their order', () => {
      expect(readLesson(name, locale).components).toEqual(readLesson(name, 'en').components);
      expect(readLesson(name, locale).components.includes('TryIt')).toBe(lesson.moves.length > 0);
    });

    test('explains only terms that the glossary has', async () => {
      const known = Object.keys(await glossary(locale)).map((id) => `Term ${id}`);
      const used = readLesson(name, locale).components.filter((component) => component.startsWith('Term'));
      expect(used.filter((term) => !known.includes(term))).toEqual([]);
      expect(new Set(used).size).toBe(used.length);
    });

    test('asks the exercises of the lesson, with words and feedback of its own for each option', async () => {
      const asked = readLesson(name, locale).components.filter((component) =>
        component.startsWith('Exercise'),
      );
      expect(asked).toEqual(lesson.exercises.map(({ id }) => `Exercise ${id}`));
      const { exercises } = await lessonWords(name, locale);
      expect(Object.keys(exercises)).toEqual(lesson.exercises.map(({ id }) => id));
      for (const exercise of lesson.exercises) {
        const words = exercises[exercise.id];
        expect(words?.question ?? '').not.toBe('');
        expect(Object.keys(words?.options ?? {}).toSorted()).toEqual(optionsOf(exercise).toSorted());
        const said = Object.values(words?.options ?? {});
        expect(said.flatMap(({ text, feedback }) => [text, feedback])).not.toContain('');
        expect(new Set(said.map(({ feedback }) => feedback)).size).toBe(said.length);
        const groups = 'groups' in exercise ? exercise.groups : [];
        expect(Object.keys(words?.groups ?? {}).toSorted()).toEqual(groups.toSorted());
        expect([(words?.model ?? '') !== '', (words?.look ?? []).length > 0]).toEqual(
          Array(2).fill(exercise.kind === 'write'),
        );
      }
    });

    test('has words for each of its figures', async () => {
      const figures = readLesson(name, locale).components.filter((component) =>
        component.startsWith('Figure'),
      );
      const { figure } = await lessonWords(name, locale);
      expect(figures).toEqual(Object.keys(figure).map((of) => `Figure ${of}`));
    });
  },
);

test.each(lessons)('a sentence of $name has at most 14 words on average, in every language', ({ name }) => {
  const means = locales.map((locale) => [locale, meanSentence(name, locale)] as const);
  console.log(
    `words to a sentence, ${name}: ${means.map(([locale, mean]) => `${locale} ${mean.toFixed(1)}`).join(', ')}`,
  );
  expect(means.filter(([, mean]) => !(mean <= 14))).toEqual([]);
});
