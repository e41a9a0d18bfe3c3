// The first page: a small map to try, which goes along into the builder, and a header for every width.

import { liveMap, liveWords } from '../../components/site/home/live-words.ts';
import { storyOf } from '../../content/index.ts';
import { expectNoViolations } from './axe.ts';
import { builderOn } from './builder.ts';
import { tabTo } from './keyboard.ts';
import { expect, type Page, test } from './test.ts';
import { wordsOf } from './words.ts';

test.use({ reducedMotion: 'reduce' });

const exact = true;

/** The live map of a language's first page. */
async function liveOn(page: Page, locale: 'hr' | 'fr') {
  const story = await storyOf('school-lunch', locale);
  const words = await liveWords(liveMap(story, locale), locale);
  const region = page.getByRole('region', { name: story.words.title, exact });
  const radio = (group: string, name: string) =>
    region
      .getByRole('radiogroup', { name: group, exact })
      .getByRole('radio', { name, exact: group === words.face });
  await page.goto(`/${locale}/`);
  return {
    words,
    region,
    title: (step: string) => story.words.steps[step]?.title ?? '',
    moment: (step: string) => radio(words.momentsLabel, story.words.steps[step]?.title ?? ''),
    face: (score: -2 | -1 | 0 | 1 | 2) => radio(words.face, words.scores[score]),
    lowest: (step: string) =>
      region.getByText(words.moments.find(({ id }) => id === step)?.lowest ?? '', { exact }),
  };
}

test('by keyboard a moment gets another face, nothing on the page moves, and the map goes along', async ({
  page,
}) => {
  const words = await wordsOf('hr');
  const live = await liveOn(page, 'hr');
  const next = page.getByRole('heading', { level: 2, name: words.site(($) => $.home.waysTitle), exact });
  await expect(live.lowest('wait')).toBeVisible();
  const before = await next.boundingBox();
  await tabTo(page, live.moment('decide'));
  for (const _ of ['go', 'wait']) await page.keyboard.press('ArrowRight');
  await expect(live.moment('wait')).toBeFocused();
  await tabTo(page, live.face(-2));
  for (const score of [-1, 0, 1] as const) {
    await page.keyboard.press('ArrowRight');
    await expect(live.face(score)).toBeChecked();
  }
  await expect(live.lowest('go')).toBeVisible();
  await expectNoViolations(page);
  expect(await next.boundingBox()).toEqual(before);
  await tabTo(page, live.region.getByRole('link', { name: live.words.draw, exact }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/hr/builder/');
  const on = builderOn(page, words);
  await on.waymark('feelings').click();
  await expect(on.face(on.feeling(live.title('wait')), words.scores[1])).toBeChecked();
  await expect(on.face(on.feeling(live.title('go')), words.scores[-1])).toBeChecked();
});

test('on a phone the menu opens, leads on and is closed again, and the page stays as tall', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { site } = await wordsOf('fr');
  const live = await liveOn(page, 'fr');
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  for (const step of ['wait', 'eat', 'leave']) {
    await live.moment(step).check();
    expect(await height()).toBe(before);
  }
  const menu = page.getByRole('navigation', { name: site(($) => $.menu), exact });
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: site(($) => $.openMenu), exact }).click();
  await expectNoViolations(page);
  await menu.getByRole('link', { name: site(($) => $.nav.lessons), exact }).click();
  await expect(page).toHaveURL('/fr/lessons/');
  await expect(menu).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first moment is told, the builder opens with the scenario, and the menu opens', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const { site } = await wordsOf('hr');
    const live = await liveOn(page, 'hr');
    await expect(live.region.getByRole('heading', { level: 3 })).toHaveText(
      live.words.moments[0]?.heading ?? '',
    );
    await expect(live.region.getByRole('radio')).toHaveCount(0);
    await expect(live.region.getByRole('button')).toHaveCount(0);
    await page.getByRole('button', { name: site(($) => $.openMenu), exact }).click();
    await expect(page.getByRole('link', { name: site(($) => $.nav.lessons), exact })).toBeVisible();
    await page.keyboard.press('Escape');
    await live.region.getByRole('link', { name: live.words.draw, exact }).click();
    await expect(page).toHaveURL('/hr/builder/?scenario=school-lunch');
  });
});
