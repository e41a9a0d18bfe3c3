import { expect, type Locator, type Page } from '@playwright/test';

const farthest = 400;

/** Presses Tab until the focus is on an element, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toHaveCount(1);
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < farthest && !(await there()); presses += 1)
    await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** Goes to a button or link with Tab and presses it with Enter. */
export async function press(page: Page, target: Locator) {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
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
