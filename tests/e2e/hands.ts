// The two ways to work: keys alone, and the pointer.
import { expect, type Keyboard, type Locator, type Page } from '@playwright/test';
import { press, tabTo } from './keyboard.ts';

/** What a pair of hands can do with the controls of a page. */
export interface Hands {
  press: (button: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  /** Chooses one of a group of radio buttons, of which none is chosen or a later one. */
  choose: (radio: Locator, group: Locator) => Promise<void>;
  tick: (box: Locator) => Promise<void>;
  /** Chooses an entry of a list by its label. */
  pick: (list: Locator, label: string) => Promise<void>;
}

/** Nothing but the keyboard: Tab to get there, and the keys that everybody uses there. */
export const keysAlone = (page: Page, keyboard: Pick<Keyboard, 'press' | 'type'> = page.keyboard): Hands => {
  return {
    press: (button) => press(page, button, keyboard),
    async write(field, text) {
      await tabTo(page, field, keyboard);
      await keyboard.press('ControlOrMeta+A');
      await keyboard.type(text);
    },
    async choose(radio, group) {
      const radios = group.getByRole('radio');
      const chosen = group.getByRole('radio', { checked: true });
      await tabTo(page, (await chosen.count()) > 0 ? chosen : radios.first(), keyboard);
      if ((await chosen.count()) === 0) await keyboard.press('Space');
      for (let presses = await radios.count(); presses > 0 && !(await radio.isChecked()); presses -= 1)
        await keyboard.press('ArrowRight');
      await expect(radio).toBeChecked();
    },
    async tick(box) {
      await tabTo(page, box, keyboard);
      await keyboard.press('Space');
    },
    async pick(list, label) {
      await tabTo(page, list, keyboard);
      const shown = () =>
        list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label.trim());
      for (let presses = 8; presses > 0 && (await shown()) !== label; presses -= 1)
        await keyboard.press('ArrowDown');
      expect(await shown()).toBe(label);
    },
  };
};

/** The pointer for everything that can be pointed at; words have to be typed all the same. */
export const pointer = (page: Page): Hands => ({
  press: (button) => button.click(),
  async write(field, text) {
    await field.click({ clickCount: 3 });
    await page.keyboard.insertText(text);
  },
  choose: (radio) => radio.click(),
  tick: (box) => box.click(),
  pick: async (list, label) => void (await list.selectOption({ label })),
});
