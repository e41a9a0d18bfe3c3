// Stages, lanes, age bands, evidence and locked parts: what a map is made of.
import { scenarioMaterial } from '../../content/index.ts';
import { bandCommands } from '../../lib/builder/index.ts';
import {
  type AgeBand,
  apply,
  type Command,
  inOrder,
  type JourneyMap,
  serialise,
  stepsOf,
} from '../../lib/journey/index.ts';
import { builderOn } from './builder.ts';
import { tabTo } from './keyboard.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

type Words = Awaited<ReturnType<typeof wordsOf>>;
const exact = true;

async function openMap(page: Page, { builder }: Words, map: JourneyMap) {
  await page.getByLabel(builder(($) => $.begin.openFile)).setInputFiles({
    name: 'map.waymark.json',
    mimeType: 'application/json',
    buffer: Buffer.from(serialise({ map, reviews: [] })),
  });
}

/** The lunch as a learner begins it, for an age band. */
async function lunchFor(band: AgeBand) {
  const { start } = await lunchIn('en');
  let made = 0;
  const freshId = () => {
    made += 1;
    return `fresh-${made}`;
  };
  return bandCommands(start, band, freshId).reduce<JourneyMap>(apply, { ...start, id: 'lunch' });
}

test('the journey is cut into stages by keyboard, the stages are named, moved and joined, and nothing written is lost', async ({
  page,
}) => {
  const words = await wordsOf('en');
  const { structure, builder, scores } = words;
  const { start } = await lunchIn('en');
  const on = builderOn(page, words);
  const [first, second, third] = stepsOf(start.states.now).map(({ title }) => title);
  if (!first || !second || !third) throw new Error('the lunch is too short');
  const button = (name: string) => page.getByRole('button', { name, exact });
  const stageName = (number: number) =>
    page
      .getByRole('textbox', { name: structure(($) => $.stages.name, { number }), exact })
      .or(page.getByRole('combobox', { name: structure(($) => $.stages.name, { number }), exact }));
  const inStage = (name: string) => page.getByRole('group', { name, exact }).getByRole('listitem');
  await page.goto('/en/builder/');
  await on.lunch.click();
  await on.waymark('order').click();

  await tabTo(page, button(structure(($) => $.stages.cut, { title: third })));
  await page.keyboard.press('Enter');
  await on.said(structure(($) => $.stages.said.cut, { title: third }));
  await expect(stageName(2)).toBeFocused();
  await page.keyboard.type('After');
  await stageName(1).fill('Before');
  await expect(inStage('Before')).toHaveCount(2);

  await on.down(second).click();
  await on.said(
    structure(($) => $.stages.said.momentMoved, { title: second, stage: 'After', position: 2, count: 8 }),
  );
  await expect(on.down(second)).toBeFocused();
  await expect(inStage('Before')).toHaveCount(1);

  await on.waymark('feelings').click();
  await on.face(on.feeling(first), scores[2]).check();
  await on.face(on.feeling(second), scores[-2]).check();
  await on.waymark('lowest').click();
  const change = page.getByRole('textbox', {
    name: structure(($) => $.transitions.between, { before: 'Before', after: 'After' }),
  });
  await expect(page.getByText(structure(($) => $.transitions.drop, { count: 4 }))).toBeVisible();
  await change.fill('Nobody says where to go');

  await on.waymark('order').click();
  await button(structure(($) => $.stages.join, { stage: 'After' })).click();
  await on.said(structure(($) => $.stages.said.joined, { stage: 'After', before: 'Before' }));
  await expect(stageName(1)).toBeFocused();
  await expect(inStage('Before')).toHaveCount(8);
  await on.waymark('lowest').click();
  await expect(
    page.getByRole('textbox', { name: builder(($) => $.fields.pain, { title: second }), exact }),
  ).toHaveValue('Nobody says where to go');

  await on.undo.click();
  await expect(change).toHaveValue('Nobody says where to go');
  await on.waymark('ideas').click();
  await button(builder(($) => $.buttons.addIdea)).click();
  await expect(page.getByRole('checkbox', { name: 'Nobody says where to go', exact })).toBeChecked();
});

test('a moment is dragged to its place by its number', async ({ page }) => {
  const words = await wordsOf('en');
  const { start } = await lunchIn('en');
  const on = builderOn(page, words);
  const [first, second, third] = stepsOf(start.states.now).map(({ title }) => title);
  await page.goto('/en/builder/');
  await on.lunch.click();
  await on.waymark('order').click();
  const row = (at: number) => on.moments.nth(at);
  const handle = await row(0).getByText('1', { exact }).boundingBox();
  const target = await row(2).boundingBox();
  if (!handle || !target) throw new Error('nothing to drag');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + 20, target.y + target.height - 4, { steps: 6 });
  await page.mouse.up();
  await on.said(words.builder(($) => $.said.moved, { title: first, position: 3, count: 8 }));
  for (const [at, title] of [second, third, first].entries())
    await expect(on.moment(at + 1)).toHaveValue(title ?? '');
});

test('the youngest choose among three faces, and a lane that their map lacks can be added', async ({
  page,
}) => {
  const words = await wordsOf('en');
  const { structure, journey, builder } = words;
  const on = builderOn(page, words);
  const map = await lunchFor('8-11');
  const title = stepsOf(map.states.now)[0]?.title ?? '';
  await page.goto('/en/builder/');
  await openMap(page, words, map);
  await on.waymark('feelings').click();
  await expect(on.feeling(title).getByRole('radio')).toHaveCount(3);

  await on.waymark('touchpoints').click();
  const lane = journey(($) => $.lanes.touchpoint);
  await page.getByRole('button', { name: structure(($) => $.lanes.addNamed, { lane }), exact }).click();
  await on.said(structure(($) => $.lanes.said.added, { lane }));
  const field = page.getByRole('textbox', { name: builder(($) => $.fields.touchpoint, { title }), exact });
  await expect(field).toBeFocused();
  await field.fill('Tray');
  await expect(page.getByText(structure(($) => $.gaps))).toBeVisible();

  await page
    .getByText(
      structure(($) => $.lanes.summary),
      { exact },
    )
    .click();
  await page.getByRole('textbox', { name: structure(($) => $.lanes.ownName), exact }).fill('Weather');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: structure(($) => $.lanes.up, { lane: 'Weather' }), exact }).click();
  await on.waymark('thoughts').click();
  await page
    .getByRole('textbox', { name: structure(($) => $.cell, { lane: 'Weather', title }), exact })
    .fill('Rain');
  await on.waymark('touchpoints').click();
  await page
    .getByText(
      structure(($) => $.lanes.summary),
      { exact },
    )
    .click();
  await page.getByRole('button', { name: structure(($) => $.lanes.remove, { lane }), exact }).click();
  await on.said(structure(($) => $.lanes.said.removedFull, { lane }));
  await expect(field).toHaveCount(0);
  await on.undo.click();
  await expect(field).toHaveValue('Tray');
});

test('the oldest write down evidence, and say what rests on it', async ({ page }) => {
  const words = await wordsOf('en');
  const { structure, builder } = words;
  const on = builderOn(page, words);
  await page.goto('/en/builder/');
  await openMap(page, words, await lunchFor('16+'));
  await page.getByRole('textbox', { name: builder(($) => $.fields.problem), exact }).fill('Always late');
  await page
    .getByText(
      structure(($) => $.evidence.summary),
      { exact },
    )
    .click();
  await page.getByRole('button', { name: structure(($) => $.evidence.add), exact }).click();
  const record = page.getByRole('group', { name: structure(($) => $.evidence.number, { number: 1 }), exact });
  const kind = record.getByRole('combobox', { name: structure(($) => $.evidence.kind), exact });
  await expect(kind).toBeFocused();
  await kind.selectOption({ label: structure(($) => $.evidence.kinds.survey) });
  await record.getByRole('textbox', { name: structure(($) => $.evidence.count), exact }).fill('14 of 20');
  await record
    .getByText(
      structure(($) => $.evidence.rests),
      { exact },
    )
    .click();
  await record.getByRole('checkbox', { name: 'Always late', exact }).check();
  await on.isSaved();
  await page.reload();
  await page
    .getByText(
      structure(($) => $.evidence.summary),
      { exact },
    )
    .click();
  await record
    .getByText(
      structure(($) => $.evidence.rests),
      { exact },
    )
    .click();
  await expect(record.getByRole('checkbox', { name: 'Always late', exact })).toBeChecked();
});

test('what the teacher has locked can be read and not changed', async ({ page }) => {
  const words = await wordsOf('en');
  const { structure, builder, scores } = words;
  const on = builderOn(page, words);
  const { example } = await scenarioMaterial('school-lunch', 'en');
  const [step] = stepsOf(example.states.now);
  const note = inOrder(example.states.now.notes).find(
    ({ lane, on }) => lane === 'thought' && on.id === step?.id,
  );
  if (!step || !note) throw new Error('the example says nothing');
  const map = (
    [
      { do: 'lock', in: 'steps', id: step.id, locked: true },
      { do: 'lock', in: 'notes', id: note.id, locked: true },
      { do: 'lock', in: 'feelings', id: `feeling-${step.id}`, locked: true },
    ] satisfies Command[]
  ).reduce<JourneyMap>(apply, { ...example, id: 'locked' });
  await page.goto('/en/builder/');
  await openMap(page, words, map);
  await on.waymark('order').click();
  await expect(on.moment(1)).toHaveJSProperty('readOnly', true);
  await expect(on.moments.first()).toContainText(structure(($) => $.locked));
  for (const control of [on.up(step.title), on.down(step.title), on.remove(step.title)])
    await expect(control).toHaveAttribute('aria-disabled', 'true');
  await on.waymark('thoughts').click();
  const thought = page.getByRole('textbox', {
    name: `${builder(($) => $.fields.thought, { title: step.title })} ${structure(($) => $.locked)}`,
  });
  await expect(thought).toHaveJSProperty('readOnly', true);
  await expect(thought).toHaveValue(note.text);
  await on.waymark('feelings').click();
  await expect(on.face(on.feeling(step.title), scores[0])).toBeDisabled();
});
