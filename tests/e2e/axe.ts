import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from './test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Targets of 24 pixels (https://dequeuniversity.com/rules/axe/4.12/target-size) took half of axe's time on a long page;
 * layout.ts holds every target on every page to 44.
 */
const elsewhere = ['target-size'];

/** The rules that look at colours: all others find in the dark what they found in the light. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it is, in light and in dark, by all rules `but` some; a test that asks has to reduce motion. */
export async function expectNoViolations(page: Page, but: readonly string[] = []) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // No page here has frames: in its legacy mode axe opens no second page to gather what it found in them.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const asked =
      colorScheme === 'light'
        ? axe.withTags(rules).disableRules([...elsewhere, ...but])
        : axe.withRules(ofColours);
    const { violations } = await asked.analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${help} (${target.join(' ')}) ${any[0]?.message ?? ''}`),
    );
    expect.soft(found, `axe, ${colorScheme}`).toEqual([]);
  }
}
