/**
 * What the coach has to know of a language: lists of words and phrases. An entry is compared in small letters and
 * as a whole word or phrase; a `*` at its end stands for any ending (`brukar*`). Apostrophes may be typed either way.
 */
export interface Lexicon {
  /** Beginnings of a first step's name with which a journey has begun too late: `waits in`. */
  readonly late: readonly string[];
  /** Beginnings of a last step's name with which a journey is not yet at its end: `pays`. */
  readonly unfinished: readonly string[];
  /** Beginnings of an action that tells many visits and not one: `usually`. */
  readonly average: readonly string[];
  /** Beginnings of an action that tells of many people; two such actions make a finding: `students`. */
  readonly everybody: readonly string[];
  /** Beginnings of an action that is the place's and not the person's: `lunch is served`. */
  readonly process: readonly string[];
  /** Beginnings of a thought told about the person: `she thinks`. */
  readonly outside: readonly string[];
  /** Words of the first person; a thought in which one stands is never told from outside: `my`. */
  readonly self: readonly string[];
  /** Beginnings of a touchpoint that is an action; never a word that a thing's name begins with: `waits`. */
  readonly action: readonly string[];
  /** Whole touchpoints that are the one who makes the journey, not those who help on the way: `the student`. */
  readonly travellers: readonly string[];
  /** Beginnings of a pain that is a solution: `there should be`. */
  readonly solutionBegins: readonly string[];
  /** What makes a pain a solution wherever in it it stands: `it would be better`. */
  readonly solutionSays: readonly string[];
  /** Words that make such a pain a pain after all: `but` in “There should be soup, but it is gone”. */
  readonly contrast: readonly string[];
  /** Whole feeling words that are surely bad: none that could be good on another day. */
  readonly bad: readonly string[];
  /** Whole feeling words that are surely good. */
  readonly good: readonly string[];
}

/** A text as it is compared: small letters, single spaces, straight apostrophes, no quotes or stops around it. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Whether a text begins with one of the entries. */
export const begins = (text: string, entries: readonly string[]): boolean =>
  entries.some((entry) => standsAt(plain(text), entry, 0));

/** Whether one of the entries stands anywhere in a text. */
export const says = (text: string, entries: readonly string[]): boolean => {
  const line = plain(text);
  return entries.some((entry) => {
    const { word } = read(entry);
    if (word === '') return false;
    for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
      if (!inWord.test(line.charAt(at - 1)) && standsAt(line, entry, at)) return true;
    }
    return false;
  });
};

/** Whether a text is one of the entries. */
export const isOneOf = (text: string, entries: readonly string[]): boolean => {
  const line = plain(text);
  return entries.some((entry) => {
    const { word, open } = read(entry);
    return word !== '' && (open ? line.startsWith(word) && !line.includes(' ', word.length) : line === word);
  });
};

const inWord = /[\p{L}\p{N}\p{M}-]/u;

/** An entry's word, and whether any ending may follow it. */
const read = (entry: string): { word: string; open: boolean } => ({
  word: entry.replace(/[’ʼ]/gu, "'").replace(/\*$/, ''),
  open: entry.endsWith('*'),
});

function standsAt(line: string, entry: string, at: number): boolean {
  const { word, open } = read(entry);
  if (word === '' || !line.startsWith(word, at)) return false;
  return open || word.endsWith("'") || !inWord.test(line.charAt(at + word.length));
}
