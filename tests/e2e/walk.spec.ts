// The whole house without a mouse, in Croatian: from the first page through a lesson and the builder to a worksheet.
// After every press the focus is somewhere, in sight, on top and drawn.
import { moveNames } from '../../lib/course/index.ts';
import { builderOn } from './builder.ts';
import { watchedKeys } from './focus.ts';
import { keysAlone } from './hands.ts';
import { tabTo } from './keyboard.ts';
import { expect, type Page, test } from './test.ts';
import { exercisesIn, lessonPath, lessonProse, lunchIn, wordsOf } from './words.ts';

test.use({ reducedMotion: 'reduce' }); // a page that still glides has its focus elsewhere for a moment

const locale = 'hr';
const exact = true;

test('from home through a lesson and all moves of the builder to a worksheet, with keys alone', async ({
  page,
}) => {
  const words = await wordsOf(locale);
  const { site, lesson, builder, views, actions, worksheet, begin } = words;
  const { titleOf, titles } = await lunchIn(locale);
  const { title, terms } = await lessonProse(locale);
  const keys = watchedKeys(page);
  const hands = keysAlone(page, keys);
  const on = builderOn(page, words);
  const link = (name: string) => page.getByRole('link', { name, exact });
  const button = (name: string) => page.getByRole('button', { name, exact });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact });
  const menu = page.getByRole('navigation', { name: site(($) => $.menu), exact });

  await test.step('home: past the header, and into the lessons', async () => {
    await page.goto(`/${locale}/`);
    await keys.press('Tab');
    await expect(link(site(($) => $.skip))).toBeFocused();
    await keys.press('Enter');
    await keys.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
    await hands.press(menu.getByRole('link', { name: site(($) => $.nav.lessons), exact }));
    await expect(page).toHaveURL(`/${locale}/lessons/`);
    await hands.press(page.getByRole('main').locator(`a[href$="${lessonPath}"]`).last());
    await expect(heading(title)).toBeVisible();
  });

  await test.step('lesson: a term, a map, an exercise wrong and right', async () => {
    const [term] = terms;
    await hands.press(button(term?.shown ?? ''));
    await expect(page.getByRole('dialog', { name: term?.entry?.term, exact })).toBeVisible();
    await keys.press('Tab');
    await keys.press('Escape');
    await expect(button(term?.shown ?? '')).toBeFocused();

    await tabTo(page, on.up(titles[0] ?? ''), keys);
    await keys.press('Alt+ArrowUp');
    await hands.press(on.onTo('thoughts'));
    await hands.write(on.thought(titleOf('wait')), 'Požuri, gladan sam!');

    const [exercise] = await exercisesIn(locale);
    const form = page
      .locator('form')
      .filter({ has: page.getByRole('group', { name: exercise?.question, exact }) });
    const option = (text: string | undefined) => form.getByRole('radio', { name: text, exact });
    for (const [answer, said] of [
      [exercise?.wrong, lesson(($) => $.wrong)],
      [exercise?.right, lesson(($) => $.right)],
    ] as const) {
      await hands.choose(option(answer?.text), form);
      await hands.press(form.getByRole('button', { name: lesson(($) => $.check), exact }));
      await expect(form.getByRole('status')).toContainText(said);
    }
    await hands.press(link(lesson(($) => $.toBuilder)));
    await expect(page).toHaveURL(`/${locale}/builder/`);
    await expect(on.waymark('begin')).toBeVisible();
  });

  await test.step('builder: a map is begun', async () => {
    await hands.press(on.waymark('begin'));
    await hands.press(button(begin(($) => $.forget.open)));
    await hands.press(page.getByRole('dialog').getByRole('button', { name: begin(($) => $.forget.cancel) }));
    await expect(button(begin(($) => $.forget.open))).toBeFocused();
    await hands.press(on.lunch);
    await expect(on.waymark('begin')).not.toHaveAttribute('aria-current', 'step');
  });

  await test.step('builder: all moves, one after the other', async () => {
    for (const move of moveNames) {
      if (move !== moveNames[0]) await keys.press('Control+Enter');
      await expect(on.waymark(move)).toHaveAttribute('aria-current', 'step');
      for (let tabs = 0; tabs < 6; tabs += 1) await keys.press('Tab');
      if (move === 'actions') await hands.write(on.action(titleOf('eat')), 'Jede brzo');
      if (move === 'feelings') {
        const group = on.feeling(titleOf('wait'));
        await hands.choose(on.face(group, words.scores[-2]), group);
      }
      if (move === 'ideas') await hands.press(button(builder(($) => $.buttons.addIdea)));
      if (move === 'next') await hands.press(button(builder(($) => $.buttons.startNext)));
    }
  });

  await test.step('builder: the palette, every view, undo, save', async () => {
    await keys.press('Control+k');
    await keys.type(views(($) => $.names.curve));
    await keys.press('Enter');
    const choice = page.getByRole('radiogroup', { name: views(($) => $.label), exact }).getByRole('radio');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    for (let presses = await choice.count(); presses > 0; presses -= 1) {
      await keys.press('ArrowRight');
      await expect(page.locator(':focus')).toBeChecked();
    }
    await keys.press('Control+z');
    const saving = page.waitForEvent('download');
    await keys.press('Control+s');
    expect((await saving).suggestedFilename()).toMatch(/\.waymark\.json$/);
    await keys.press('?');
    await expect(page.getByRole('dialog', { name: actions(($) => $.names.shortcuts) })).toBeVisible();
    await keys.press('Escape');
  });

  await test.step('worksheets: another sheet, and its PDF', async () => {
    await hands.press(menu.getByRole('link', { name: site(($) => $.nav.worksheets), exact }));
    await expect(page).toHaveURL(`/${locale}/worksheets/`);
    await tabTo(page, page.getByRole('combobox', { name: worksheet(($) => $.form.sheet), exact }), keys);
    await keys.press('ArrowDown');
    const download = page.waitForEvent('download');
    await hands.press(button(worksheet(($) => $.form.download)));
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await expect(button(worksheet(($) => $.form.download))).toBeFocused();
  });

  keys.expectSeen();
  expect(keys.presses()).toBeGreaterThan(150);
});

/** What Tab can reach on a page, in the order in which it stands: of radio buttons that belong together, one. */
const reachable = (page: Page) =>
  page.evaluate(() => {
    const groups = new Set<string>();
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ];
    const names = new Map<Element, string>();
    const reached = all.filter((element) => {
      if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = `${element.form ? [...document.forms].indexOf(element.form) : ''} ${element.name}`;
      const { checked } = element;
      const anyChecked = all.some(
        (other) =>
          other instanceof HTMLInputElement &&
          other.form === element.form &&
          other.name === element.name &&
          other.checked,
      );
      if (anyChecked ? !checked : groups.has(group)) return false;
      groups.add(group);
      return true;
    });
    for (const [at, element] of reached.entries()) names.set(element, String(at));
    Object.assign(window, { placeOf: (element: Element | null) => (element && names.get(element)) ?? null });
    return reached.map(
      (element, at) => `${at} ${element.localName} ${(element.textContent ?? '').slice(0, 30)}`,
    );
  });

for (const path of ['/', '/worksheets/'])
  test(`Tab reaches everything on a page in its order, and Shift with Tab all of it back: ${path}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}${path}`, { waitUntil: 'networkidle' });
    const all = await reachable(page);
    const place = () =>
      page.evaluate(() =>
        (window as unknown as { placeOf: (element: Element | null) => string | null }).placeOf(
          document.activeElement,
        ),
      );
    const keys = watchedKeys(page);
    const seen: (string | null)[] = [];
    for (const _ of all) {
      await keys.press('Tab');
      seen.push(await place());
    }
    expect(seen.map((at) => all[Number(at ?? -1)])).toEqual(all);
    for (const at of seen.slice(0, -1).reverse()) {
      await keys.press('Shift+Tab');
      expect(await place()).toBe(at);
    }
    keys.expectSeen();
  });
