import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from './test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: all others find in the dark what they found in the light. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it is, in light and in dark; a test that asks has to reduce motion. */
export async function expectNoViolations(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    const asked = colorScheme === 'light' ? axe.withTags(rules) : axe.withRules(ofColours);
    const { violations } = await asked.analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${help} (${target.join(' ')}) ${any[0]?.message ?? ''}`),
    );
    expect.soft(found, `axe, ${colorScheme}`).toEqual([]);
  }
}
