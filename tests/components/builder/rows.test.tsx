import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useMap } from '../../../components/builder/desk/use-map.ts';
import { builderNamespaces, type Material } from '../../../components/builder/index.ts';
import { FeelingsMove } from '../../../components/builder/moves/feelings-move.tsx';
import { LaneMove } from '../../../components/builder/moves/lane-move.tsx';
import { OrderMove } from '../../../components/builder/moves/order-move.tsx';
import { Grid } from '../../../components/builder/views/grid.tsx';
import { OutlineView } from '../../../components/builder/views/outline.tsx';
import { Words } from '../../../components/ui/index.ts';
import { scenarioMaterial } from '../../../content/index.ts';
import { loadCatalogues } from '../../../lib/i18n/index.ts';
import type { MapFile } from '../../../lib/journey/index.ts';

const drawn = vi.hoisted(() => ({ locks: 0 }));

// Every row draws its locks, which are nothing where it is free: they count the rows that were drawn.
vi.mock('../../../components/builder/moves/locked.tsx', () => ({
  Locked: () => {
    drawn.locks += 1;
    return null;
  },
}));

// The device is shared with the tests that run beside these.
vi.mock('../../../lib/storage/index.ts', async (original) => ({
  ...(await original<typeof import('../../../lib/storage/index.ts')>()),
  keepMap: async () => null,
}));

const material: Material = await scenarioMaterial('second-hand-phone', 'en');
const catalogues = await loadCatalogues('en', builderNamespaces);

const file: MapFile = { map: material.example, reviews: [] };

function Desk({ Move }: { Move: (typeof moves)[keyof typeof moves] }) {
  return <Move desk={useMap(file)} material={material} open />;
}

const moves = {
  order: OrderMove,
  touchpoints: (props: Parameters<typeof OrderMove>[0]) => <LaneMove move="touchpoints" {...props} />,
  feelings: FeelingsMove,
};

for (const [name, Move] of Object.entries(moves))
  test(`a letter written in the move “${name}” draws the row that it is written in alone`, async () => {
    drawn.locks = 0;
    const page = await render(
      <Words locale="en" catalogues={catalogues}>
        <Desk Move={Move} />
      </Words>,
    );
    const field = page.container.querySelectorAll<HTMLInputElement>('ol input.field, ol textarea.field')[4];
    if (!field) throw new Error('there is nothing to write in');
    const whole = drawn.locks;
    drawn.locks = 0;
    await userEvent.type(field, '{End}a');
    expect(field.value.endsWith('a')).toBe(true);
    // The letter alone draws nothing: its text follows at a pause.
    expect(drawn.locks).toBe(0);
    await expect.poll(() => drawn.locks).toBeGreaterThan(0);
    expect(drawn.locks).toBeLessThan(whole / 4);
  });

const written = { grid: Grid, outline: OutlineView };

function Shown({ name }: { name: keyof typeof written }) {
  const View = written[name];
  return <View desk={useMap(file)} locale="en" material={material} />;
}

test.each([
  ['grid', 'tbody td[data-cell]'],
  ['outline', 'textarea'],
] as const)('a letter written in the view “%s” draws its cell alone', async (name, where) => {
  const page = await render(
    <Words locale="en" catalogues={catalogues}>
      <Shown name={name} />
    </Words>,
  );
  const place = page.container.querySelectorAll<HTMLElement>(where)[4];
  if (!place) throw new Error('there is nothing to write in');
  place.focus();
  await userEvent.keyboard('a');
  const field = document.activeElement as HTMLTextAreaElement;
  const before = field.value;
  await userEvent.keyboard('{End}');
  drawn.locks = 0;
  await userEvent.keyboard('z');
  expect(field.value).toBe(`${before}z`);
  expect(drawn.locks).toBe(0);
  // In the outline the moment's own title is drawn with what is written below it.
  await expect.poll(() => drawn.locks).toBeGreaterThan(0);
  expect(drawn.locks).toBeLessThanOrEqual(4);
});
