import { expect, test } from 'vitest';
import { scenarioMaterial } from '../../../content/index.ts';
import { createT, type Locale, locales } from '../../../lib/i18n/index.ts';
import { inOrder, stepsOf } from '../../../lib/journey/index.ts';
import { fieldName, filled, type PlaceWords, placeWords, valueWords } from '../../../lib/worksheet/index.ts';

const wordsIn = async (locale: Locale): Promise<PlaceWords> => ({
  begin: await createT(locale, 'begin'),
  builder: await createT(locale, 'builder'),
  journey: await createT(locale, 'journey'),
  plan: await createT(locale, 'plan'),
  structure: await createT(locale, 'structure'),
  views: await createT(locale, 'views'),
});
const { example } = await scenarioMaterial('school-lunch', 'en');
const en = await wordsIn('en');
const [first] = stepsOf(example.states.now);
const [stage] = inOrder(example.states.now.stages);
const [idea] = inOrder(example.ideas);
if (!first || !stage || !idea) throw new Error('the school lunch lacks something');
const place = (name: string) => placeWords(example, name, en);
const value = (name: string, text: string) => valueWords(example, name, text, en);

test('a place is named by its lane and its moment, or by what is asked there', () => {
  const { title } = first;
  expect(place(fieldName.cell('now', 'thought', first.id))).toBe(`Thoughts: ${title}`);
  expect(place(fieldName.cell('next', 'thought', first.id))).toBe(`Thoughts: ${title} (future map)`);
  expect(place(fieldName.feeling('now', first.id, 'score'))).toBe(`Face: ${title}`);
  expect(place(fieldName.why(first.id, 1))).toBe(`Why? (2): ${title}`);
  expect(place(fieldName.heading('steps', first.id, 'title'))).toBe('Name of moment 1');
  expect(place(fieldName.heading('stages', stage.id, 'title'))).toBe('Name of stage 1');
  expect(place(fieldName.claim('goal', 1, 'text'))).toBe('Goals (2)');
  expect(place(fieldName.claim('problem', 0, 'mark'))).toBe('Problem: How do you know?');
  expect(place(fieldName.record('ideas', idea.id, 'text'))).toBe('Idea 1');
  expect(place(fieldName.record('ideas', idea.id, 'impact'))).toBe('Idea 1: How much does it help?');
  expect(place(fieldName.plan('goals'))).toBe('Goals');
  expect(place(fieldName.title)).toBe('Name of the map');
});

test('a moment without a title, or one that is gone, goes by its number', () => {
  const { map } = filled(example, new Map([[fieldName.heading('steps', first.id, 'title'), '']]));
  expect(placeWords(map, fieldName.cell('now', 'thought', first.id), en)).toBe('Thoughts: Moment 1');
  expect(place(fieldName.cell('now', 'thought', 'gone'))).toMatch(/^Thoughts: Moment \d+$/);
});

test('faces, marks, ranks and ticks are said in words, all else as it was written', () => {
  expect(value(fieldName.feeling('now', first.id, 'score'), '-2')).toBe('very bad');
  expect(value(fieldName.claim('goal', 0, 'mark'), 'heard')).toBe('heard');
  expect(value(fieldName.record('ideas', idea.id, 'impact'), '4')).toBe('4 of 5');
  expect(value(fieldName.record('ideas', idea.id, 'chosen'), 'yes')).toBe('yes');
  expect(value(fieldName.record('evidence', 'e', 'kind'), 'survey')).toBe('Survey');
  expect(value(fieldName.cell('now', 'thought', first.id), 'Ćao')).toBe('Ćao');
  expect(value(fieldName.cell('now', 'thought', first.id), '')).toBe('nothing');
});

test('in each language every place has words of its own', async () => {
  for (const locale of locales) {
    const words = await wordsIn(locale);
    const names = [
      fieldName.title,
      fieldName.pitch,
      fieldName.persona,
      ...(['demographics', 'goal', 'motive', 'need', 'problem'] as const).map((about) =>
        fieldName.claim(about, 0, 'text'),
      ),
      ...(['action', 'touchpoint', 'channel', 'pain', 'backstage'] as const).map((lane) =>
        fieldName.cell('now', lane, first.id),
      ),
      ...(['score', 'word', 'because'] as const).map((part) => fieldName.feeling('now', first.id, part)),
      ...['kind', 'source', 'quote', 'number', 'date'].map((part) => fieldName.record('evidence', 'e', part)),
      ...['text', 'impact', 'feasibility', 'reason', 'chosen', 'measure', 'date'].map((part) =>
        fieldName.record('ideas', idea.id, part),
      ),
      ...['name', 'strength', 'weakness'].map((part) => fieldName.record('competitors', 'c', part)),
      ...['date', 'platform', 'topic', 'owner'].map((part) => fieldName.record('entries', 'e', part)),
    ];
    const said = names.map((name) => placeWords(example, name, words));
    expect(new Set(said).size).toBe(names.length);
    expect(said.join('\n')).not.toMatch(/\$|undefined|filled\.|\{\{|\//);
  }
});
