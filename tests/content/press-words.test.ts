import { describe, expect, test } from 'vitest';
import { course, scenarios, scenarioWords } from '../../content/index.ts';
import { glossaryOnPaper, keyWords, lessonOnPaper, lessonTitles } from '../../content/press-words.ts';
import { locales } from '../../lib/i18n/index.ts';
import { keyParts } from '../../lib/worksheet/index.ts';
import { readLesson } from './read-lesson.ts';
import { stringsOf } from './visible.ts';

test.each(locales)('sheets call the lessons in %s as the lessons call themselves', async (locale) => {
  const titles = Object.fromEntries(course.map(({ name }) => [name, readLesson(name, locale).title]));
  expect(await lessonTitles(locale)).toEqual(titles);
});

test.each(course)('the cards of $name are the terms that the lesson explains', async ({ name }) => {
  const explained = readLesson(name, 'en').components.flatMap((component) =>
    component.startsWith('Term ') ? [component.slice('Term '.length)] : [],
  );
  const cards = await glossaryOnPaper('en', name);
  expect(cards.map(({ id }) => id)).toEqual([...new Set(explained)]);
});

test.each(course)('all that $name asks has words in every language', async ({ name }) => {
  for (const locale of locales) {
    const { title, questions, exitTickets } = await lessonOnPaper(name, locale);
    expect(questions.length).toBeGreaterThan(2);
    const empty = stringsOf({ title, questions, exitTickets }).filter(([, text]) => text.trim() === '');
    expect([locale, empty]).toEqual([locale, []]);
  }
});

describe.each(scenarios)('the answer keys of $name', ({ name, stages, optional, claims }) => {
  const moments = stages.flatMap(({ steps }) => steps).filter((id) => !optional.includes(id));

  test('know at least two places of each part, with right and with wrong answers', async () => {
    const words = await keyWords(name, 'en');
    expect(Object.keys(words)).toEqual([...keyParts]);
    for (const [part, places] of Object.entries(words)) {
      const ids = part === 'claim' ? claims.map(({ about }) => about) : moments;
      expect(ids).toEqual(expect.arrayContaining(Object.keys(places)));
      expect(Object.keys(places).length).toBeGreaterThanOrEqual(2);
      for (const { accepts, mistakes } of Object.values(places)) {
        expect(accepts.length).toBeGreaterThan(0);
        expect(mistakes.length).toBeGreaterThan(0);
      }
    }
  });

  test('call ideas only where something is hard', async () => {
    const { steps } = await scenarioWords(name, 'en');
    for (const id of Object.keys((await keyWords(name, 'en')).idea)) expect(steps[id]?.pain).toBeDefined();
  });

  test.each(locales)('say in %s as much as in English', async (locale) => {
    const paths = async (of: typeof locale) => stringsOf(await keyWords(name, of)).map(([path]) => path);
    expect(await paths(locale)).toEqual(await paths('en'));
  });
});
