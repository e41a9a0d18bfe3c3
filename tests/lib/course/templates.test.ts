import { expect, test } from 'vitest';
import { momentsOf, ownMap, type TemplateName, templateNames } from '../../../lib/course/index.ts';
import { bandLanes, inOrder, journeyOf } from '../../../lib/journey/index.ts';

const begun = (template: TemplateName, more: Partial<Parameters<typeof ownMap>[0]> = {}) =>
  ownMap({
    id: 'own',
    locale: 'sv',
    title: 'Bussen',
    person: 'Ali',
    moments: Array.from({ length: momentsOf(template) }, (_, at) => `moment-${at + 1}`),
    template,
    ...more,
  });

const shapeOf = (template: TemplateName) =>
  journeyOf(begun(template).states.now).map(({ steps }) => steps.map(({ id }) => id));

test('each template has its stages, with every moment in order', () => {
  expect(shapeOf('blank').map(({ length }) => length)).toEqual([4]);
  expect(shapeOf('threeParts').map(({ length }) => length)).toEqual([1, 2, 1]);
  expect(shapeOf('fivePhases').map(({ length }) => length)).toEqual([2, 2, 2, 2, 2]);
  expect(shapeOf('analyst').map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  for (const name of templateNames)
    expect(shapeOf(name).flat()).toEqual(
      Array.from({ length: momentsOf(name) }, (_, at) => `moment-${at + 1}`),
    );
});

test('a template names its stages with the words it is handed, and the map remembers it', () => {
  const map = begun('threeParts', { stageTitles: ['Före', 'Under', 'Efter'] });
  expect(map.template).toBe('threeParts');
  expect(inOrder(map.states.now.stages).map(({ title }) => title)).toEqual(['Före', 'Under', 'Efter']);
});

test('the age band decides the lanes, but not those of a template with lanes of its own', () => {
  const lanes = (template: TemplateName, ageBand?: '8-11') =>
    inOrder(begun(template, { ...(ageBand && { ageBand }) }).states.now.lanes).map(({ kind }) => kind);
  expect(lanes('threeParts')).toEqual(bandLanes['12-15']);
  expect(lanes('threeParts', '8-11')).toEqual(bandLanes['8-11']);
  expect(lanes('fivePhases')).toEqual(
    expect.arrayContaining([...bandLanes['16+'], 'need', 'goal', 'motive']),
  );
  expect(lanes('analyst', '8-11')).toEqual(['touchpoint', 'responsible', 'feeling', 'pain', 'opportunity']);
  expect(begun('analyst', { ageBand: '8-11' }).ageBand).toBe('8-11');
  expect(begun('analyst').ageBand).toBe('16+');
});
