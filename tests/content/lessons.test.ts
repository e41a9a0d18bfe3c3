import { describe, expect, test } from 'vitest';
import { glossary, headings, lessons, lessonWords, scenarios } from '../../content/index.ts';
import { type Locale, locales, tagOf } from '../../lib/i18n/index.ts';
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
  'the exercises of $name have ids of their own, and one right option among several',
  ({ exercises }) => {
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
    for (const { options, right } of exercises) {
      expect(options.length).toBeGreaterThan(2);
      expect(new Set(options).size).toBe(options.length);
      expect(options).toContain(right);
    }
  },
);

describe.each(lessons.flatMap((lesson) => locales.map((locale) => ({ name: lesson.name, locale, lesson }))))(
  '$name in $locale',
  ({ name, locale, lesson }) => {
    test('has the headings that others may link to, and a title and a description', () => {
      const { headings: found, title, description } = readLesson(name, locale);
      expect(found).toEqual(headings[name]);
      expect([title, description]).not.toContain('');
    });

    test('has the components of the English lesson, with their ids, in their order', () => {
      expect(readLesson(name, locale).components).toEqual(readLesson(name, 'en').components);
      expect(readLesson(name, locale).components).toContain('TryIt');
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
      for (const { id, options } of lesson.exercises) {
        const words = exercises[id];
        expect(words?.question ?? '').not.toBe('');
        expect(Object.keys(words?.options ?? {}).sort()).toEqual([...options].sort());
        const said = Object.values(words?.options ?? {});
        expect(said.flatMap(({ text, feedback }) => [text, feedback])).not.toContain('');
        expect(new Set(said.map(({ feedback }) => feedback)).size).toBe(options.length);
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
