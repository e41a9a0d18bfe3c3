import { choiceKeys, choose } from './choices.ts';

/** What a reader may set, and the values of each; the first is how the site is made. Sizes are percentages. */
export const readingSettings = {
  size: ['100', '125', '150', '200'],
  spacing: ['normal', 'wide'],
  typeface: ['site', 'lexend', 'device'],
  theme: ['device', 'light', 'dark', 'contrast'],
} as const;

/** The name of a reading setting; `<html>` carries its value as a data attribute of that name. */
export type ReadingSetting = keyof typeof readingSettings;

const keys = {
  size: choiceKeys.readingSize,
  spacing: choiceKeys.readingSpacing,
  typeface: choiceKeys.readingTypeface,
  theme: choiceKeys.readingTheme,
} as const;

const names = Object.keys(keys) as ReadingSetting[];

/** How this page is shown. `public/reading.js` has put what is remembered on it before its first paint. */
export function readingNow(): Record<ReadingSetting, string> {
  const { dataset } = document.documentElement;
  const shown = (name: ReadingSetting): string =>
    readingSettings[name].find((value) => value === dataset[name]) ?? readingSettings[name][0];
  return {
    size: shown('size'),
    spacing: shown('spacing'),
    typeface: shown('typeface'),
    theme: shown('theme'),
  };
}

/** Shows this page so, and all pages from now on where remembering is allowed. */
export function chooseReading(name: ReadingSetting, value: string): void {
  document.documentElement.dataset[name] = value;
  choose(keys[name], value);
}

/** Shows this page as it was made. */
export function readAsMade(): void {
  for (const name of names) delete document.documentElement.dataset[name];
}
