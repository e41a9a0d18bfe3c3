import { glossary, questions } from '../../content/index.ts';
import { fold, quoted } from '../../lib/i18n/index.ts';
import { expectSound } from './sound.ts';
import { expect, type Page, test } from './test.ts';
import { lessonPath, lessonProse, wordsOf } from './words.ts';

test.use({ reducedMotion: 'reduce' }); // axe asks for it

const exact = true;
const field = (page: Page) => page.getByRole('searchbox');
const found = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link');

test('a word without its marks is found, its entry opened, and the way back keeps the search', async ({
  page,
}) => {
  const { reference } = await wordsOf('hr');
  const { term, definition } = (await glossary('hr')).touchpoint ?? { term: '', definition: '' };
  expect(fold(term)).not.toBe(term);
  await page.goto('/hr/');
  await page
    .getByRole('banner')
    .getByRole('link', { name: reference(($) => $.search.title), exact })
    .click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(fold(term));
  await expect(found(page).first()).toHaveText(term);
  await expect(page.getByRole('status')).toHaveText(/\d/);
  await expect(page.locator('mark').first()).toHaveText(term.split(' ')[0] ?? '');
  await expect(page).toHaveURL(/\?q=/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: reference(($) => $.search.results) })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/hr/glossary/#touchpoint');
  await expect(page.locator('#touchpoint')).toBeInViewport();
  await expect(page.locator('#touchpoint')).toContainText(definition);
  await page.goBack();
  await expect(field(page)).toHaveValue(fold(term));
  await expect(found(page).first()).toHaveText(term);
});

test('a lesson is found at its heading, a question by its words', async ({ page }) => {
  const [first] = await questions('en');
  await page.goto(`/en/search/?q=${first?.question}`);
  await expect(found(page).first()).toHaveText(first?.question ?? '');
  await field(page).fill('five things');
  const heading = page.getByRole('main').getByRole('link', { name: /^Five things/ });
  await expect(heading).toHaveAttribute('href', `/en${lessonPath}#five-things`);
  await expectSound(page);
  await heading.click();
  await expect(page.locator('#five-things')).toBeInViewport();
});

test('what is not there, and what cannot be fetched, is said in words', async ({ page }) => {
  const { reference } = await wordsOf('fr');
  const said = page.getByRole('status');
  await page.route('**/search.json', (route) => route.fulfill({ body: 'not the words' }));
  await page.goto('/fr/search/?q=zzz');
  await expect(said).toHaveText(reference(($) => $.search.failed));
  await expectSound(page);
  await page.unroute('**/search.json');
  await page.getByRole('button', { name: reference(($) => $.search.again), exact }).click();
  await expect(said).toHaveText(reference(($) => $.search.none, { query: quoted('zzz', 'fr') }));
  await expectSound(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search leads to the glossary, by its letters to a term in five languages', async ({ page }) => {
    const { reference } = await wordsOf('sv');
    const entry = (await glossary('sv')).improvement;
    const inFrench = (await glossary('fr')).improvement;
    await page.goto('/sv/');
    await page
      .getByRole('banner')
      .getByRole('link', { name: reference(($) => $.search.title), exact })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(reference(($) => $.glossary.title));
    const letter = (entry?.term[0] ?? '').toUpperCase();
    await page.getByRole('link', { name: letter, exact }).click();
    await expect(page.getByRole('heading', { level: 2, name: letter, exact })).toBeInViewport();
    const shown = page.locator('#improvement');
    await expect(shown).toContainText(entry?.example ?? '');
    await expect(shown.locator('[lang=fr]')).toContainText(inFrench?.term ?? '');
  });

  test('a term of a lesson leads to its entry, and an answer to the lesson', async ({ page }) => {
    const { lesson, reference } = await wordsOf('fr');
    const [term] = (await lessonProse('fr')).terms;
    await page.goto(`/fr${lessonPath}`);
    await page.getByRole('button', { name: term?.shown, exact }).click();
    await page.getByRole('link', { name: lesson(($) => $.inGlossary), exact }).click();
    await expect(page).toHaveURL(/\/fr\/glossary\/#\w+$/);
    await page.getByRole('link', { name: reference(($) => $.faq.title), exact }).click();
    const [first] = await questions('fr');
    await page.getByRole('link', { name: first?.link, exact }).click();
    await expect(page.locator('#story-on-a-line')).toBeInViewport();
  });
});
