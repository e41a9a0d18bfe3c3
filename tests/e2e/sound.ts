import { expectNoViolations } from './axe.ts';
import { expectGoodLayout } from './layout.ts';
import type { Page } from './test.ts';

/** What every page must stand in every state that it can be in; `but` names rules of axe that cannot hold there. */
export async function expectSound(page: Page, but: readonly string[] = []): Promise<void> {
  await expectNoViolations(page, but);
  await expectGoodLayout(page);
}
