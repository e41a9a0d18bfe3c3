/** The names under which this device remembers how somebody likes to work. */
export const choiceKeys = {
  ageBand: 'waymark-age-band',
  letters: 'waymark-letters',
  readingSize: 'waymark-reading-size',
  readingSpacing: 'waymark-reading-spacing',
  readingTheme: 'waymark-reading-theme',
  readingTypeface: 'waymark-reading-typeface',
  singleKeys: 'waymark-single-keys',
} as const;

type ChoiceKey = (typeof choiceKeys)[keyof typeof choiceKeys];

/** What was chosen on this device; null where nothing was, or where remembering is not allowed. */
export function choice(key: ChoiceKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a choice on this device, where that is allowed. */
export function choose(key: ChoiceKey, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It then holds until the page is left.
  }
}
