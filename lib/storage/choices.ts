/** Choices that this device remembers for the next visit, by the key under which they stand in its local storage. */
export const choiceKeys = { ageBand: 'waymark-age-band' } as const;

/** A choice that can be remembered. */
export type Choice = keyof typeof choiceKeys;

/** What every key of ours begins with. */
const ours = 'waymark';

/** What was chosen the last time; null where nothing was or where nothing may be remembered. */
export function remembered(choice: Choice): string | null {
  try {
    return localStorage.getItem(choiceKeys[choice]);
  } catch {
    return null;
  }
}

/** Remembers a choice, or forgets it (null), where that is allowed. */
export function rememberChoice(choice: Choice, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(choiceKeys[choice]);
    else localStorage.setItem(choiceKeys[choice], value);
  } catch {
    // A device that remembers nothing asks again next time.
  }
}

/** Forgets every choice that any page of ours remembers. */
export function forgetChoices(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(ours)) localStorage.removeItem(key);
  } catch {
    // Where nothing may be remembered nothing is.
  }
}
