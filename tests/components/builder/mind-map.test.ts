import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type MindMapLayout,
  type PlacedBranch,
  shortened,
  spread,
  stacked,
} from '../../../components/builder/views/mind-map-layout.ts';
import { foldable, leafCount, mindMapOf } from '../../../components/builder/views/mind-map-tree.ts';
import { scenarioMaterial } from '../../../content/index.ts';
import { createT } from '../../../lib/i18n/index.ts';
import { apply, type JourneyMap, stepsOf } from '../../../lib/journey/index.ts';
import { sheetWords } from '../../../lib/worksheet/index.ts';
import { commandOf, intents, limits } from '../../lib/journey/arbitrary.ts';
import { everything, told } from '../../lib/journey/telling.ts';

const words = sheetWords(await createT('en', 'journey'), await createT('en', 'worksheet'));
const treeOf = (map: JourneyMap) =>
  mindMapOf(map, words, { centre: map.title, moment: ({ title }) => title });

const apart = (a: PlacedBranch, b: PlacedBranch) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

function expectWell({ left, top, width, height, branches }: MindMapLayout) {
  for (const [at, one] of branches.entries()) {
    expect(one.x).toBeGreaterThanOrEqual(left);
    expect(one.y).toBeGreaterThanOrEqual(top);
    expect(one.x + one.width).toBeLessThanOrEqual(left + width);
    expect(one.y + one.height).toBeLessThanOrEqual(top + height);
    expect(one.lines.length).toBeLessThanOrEqual(3);
    for (const other of branches.slice(at + 1)) expect(apart(one, other)).toBe(true);
  }
}

describe.each([
  ['spread', spread],
  ['stacked', stacked],
] as const)('the mind map that is %s', (_, layout) => {
  test('has no box on another and all of them inside, whatever is done to a map and folded', () => {
    const property = fc.property(intents, fc.nat({ max: 5 }), (wishes, every) => {
      const map = wishes.reduce((before, wish) => apply(before, commandOf(before, wish)), everything());
      const tree = treeOf(map);
      const folded = new Set(foldable(tree).filter((_, at) => every > 0 && at % every === 0));
      expectWell(layout(tree, folded));
    });
    fc.assert(property, { ...limits, numRuns: 60 });
  });

  test('has room for a finger between what can be folded', async () => {
    const { example } = await scenarioMaterial('second-hand-phone', 'fr');
    const tree = treeOf(example);
    const steps = new Set(tree.branches.flatMap(({ branches }) => branches.map(({ id }) => id)));
    const { branches } = layout(tree, steps);
    const buttons = branches
      .filter(({ fold }) => fold !== 'none')
      .map((one) => ({ ...one, y: one.y - 8, height: one.height + 16 }));
    for (const [at, one] of buttons.entries()) {
      expect(one.height).toBeGreaterThanOrEqual(64);
      for (const other of buttons.slice(at + 1)) expect(apart(one, other)).toBe(true);
    }
  });

  test('hides what grows from a folded branch and shows it again', async () => {
    const { example } = await scenarioMaterial('school-lunch', 'hr');
    const tree = treeOf(example);
    const [stage] = tree.branches;
    const count = (folded: string[]) => layout(tree, new Set(folded)).branches.length;
    const below = (stage?.branches.length ?? 0) + (stage ? leafCount(stage) : 0);
    expect(count([]) - count([stage?.id ?? ''])).toBe(below);
    expect(below).toBeGreaterThan(3);
  });
});

test('steps grow from the middle where the only stage has no name', () => {
  const map = told({ stages: { only: ['a', 'b'] } });
  const bare = apply(map, { do: 'edit', in: 'stages', id: 'only', change: { title: '' } });
  expect(treeOf(map).branches.map(({ kind }) => kind)).toEqual(['stage']);
  expect(treeOf(bare).branches.map(({ id }) => id)).toEqual(stepsOf(bare.states.now).map(({ id }) => id));
});

test('a long text is shortened to three lines with an ellipsis, a short one is whole', () => {
  const lines = shortened('waits in the queue '.repeat(600), 240, 'leaf');
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
  expect(shortened('Waits in the queue', 240, 'leaf')).toEqual(['Waits in the queue']);
});
