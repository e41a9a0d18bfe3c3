import { type FixedActionId, fixedActions } from './actions.ts';

/** A key press, as a browser tells it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The keys of a combination, one by one, the modifiers first: `mod+Shift+z` is `mod`, `Shift`, `z`. */
export const keysIn = (combination: string): string[] => combination.split('+');

/** Whether a combination is a character alone, which people who dictate or tremble can turn off (WCAG 2.1.4). */
export const isSingle = (combination: string): boolean => combination.length === 1;

/** The action that a key press stands for; null for none. `apple` says whose keyboard it is. */
export const actionFor = (press: KeyPress, apple: boolean): FixedActionId | null =>
  fixedActions.find(({ keys }) => keys.some((combination) => isPressed(combination, press, apple)))?.id ??
  null;

function isPressed(combination: string, press: KeyPress, apple: boolean): boolean {
  const keys = keysIn(combination);
  const key = keys.at(-1) ?? '';
  const mod = keys.includes('mod');
  // A sign such as ? stands behind Shift on one keyboard and not on the next.
  const sign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    press.ctrlKey === (mod && !apple) &&
    press.metaKey === (mod && apple) &&
    press.altKey === keys.includes('alt') &&
    (sign || press.shiftKey === keys.includes('Shift'))
  );
}

/** Combinations as `aria-keyshortcuts` wants them; undefined for none. */
export function ariaKeys(combinations: readonly string[], apple: boolean): string | undefined {
  const name = (key: string) => {
    if (key === 'mod') return apple ? 'Meta' : 'Control';
    if (key === 'alt') return 'Alt';
    return key.length === 1 ? key.toUpperCase() : key;
  };
  return combinations.map((one) => keysIn(one).map(name).join('+')).join(' ') || undefined;
}
