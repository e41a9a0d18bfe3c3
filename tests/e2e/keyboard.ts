import { expect, type Keyboard, type Locator, type Page } from '@playwright/test';

const farthest = 400;

/** Presses Tab until the focus is on an element, as somebody without a mouse does: back with Shift where it lies before. */
export async function tabTo(page: Page, target: Locator, keys: Pick<Keyboard, 'press'> = page.keyboard) {
  await expect(target).toHaveCount(1);
  const way = () =>
    target.evaluate((element) => {
      const { activeElement } = document;
      if (element === activeElement) return 'there';
      const order = activeElement?.compareDocumentPosition(element) ?? 0;
      return order & Node.DOCUMENT_POSITION_PRECEDING ? 'back' : 'on';
    });
  for (
    let presses = 0, to = await way();
    presses < farthest && to !== 'there';
    presses += 1, to = await way()
  )
    await keys.press(to === 'back' ? 'Shift+Tab' : 'Tab');
  await expect(target).toBeFocused();
}
/** Goes to a button or link with Tab and presses it with Enter. */
export async function press(page: Page, target: Locator, keys: Pick<Keyboard, 'press'> = page.keyboard) {
  await tabTo(page, target, keys);
  await keys.press('Enter');
}

/** What has the focus once the page has drawn itself again: null when the focus is lost. */
export const focused = (page: Page): Promise<string | null> =>
  page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await drawn();
    await drawn();
    const { activeElement } = document;
    return activeElement && activeElement !== document.body ? activeElement.outerHTML.slice(0, 120) : null;
  });

/** Whether the element that has the focus, or the label around it, is drawn with an outline. */
export const focusIsVisible = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return [activeElement, activeElement?.closest('label')].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  });
