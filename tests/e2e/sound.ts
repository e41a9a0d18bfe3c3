import { expectNoViolations } from './axe.ts';
import { expectGoodLayout } from './layout.ts';
import type { Page } from './test.ts';

/** What every page must stand in every state that it can be in. A test that asks has to reduce motion. */
export async function expectSound(page: Page): Promise<void> {
  await expectNoViolations(page);
  await expectGoodLayout(page);
}
