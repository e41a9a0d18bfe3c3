import type { Paper } from '../paper.ts';

/** Every sheet, by its name in commands and addresses, in the order in which they are offered. */
export const sheetNames = [
  'journey-map',
  'persona',
  'sort-cards',
  'touchpoints',
  'emotion-curve',
  'storyboard',
  'field-notes',
  'pain-to-idea',
  'priorities',
  'now-and-next',
  'five-phases',
  'ten-steps',
  'content-plan',
  'glossary-cards',
  'quiz',
  'exit-tickets',
  'rubric',
] as const;

/** The name of a sheet. */
export type SheetName = (typeof sheetNames)[number];

const named = (...names: SheetName[]): ReadonlySet<SheetName> => new Set(names);
const ofLesson = named('quiz', 'exit-tickets');
const ofCourse = named('glossary-cards', 'rubric');
const withoutKey = named('field-notes', 'five-phases', 'ten-steps', 'content-plan', 'exit-tickets');

/** Whether a sheet is made from a lesson. */
export const isOfLesson = (name: SheetName): boolean => ofLesson.has(name);

/** Whether a lesson makes a difference to a sheet: glossary cards can be those of one lesson alone. */
export const takesLesson = (name: SheetName): boolean => ofLesson.has(name) || name === 'glossary-cards';

/** Whether a sheet is made from a map, so that a scenario, a support level and a map of one's own make a difference. */
export const isOfMap = (name: SheetName): boolean => !ofLesson.has(name) && !ofCourse.has(name);

/** Whether there is something to be right about on a sheet. */
export const hasKey = (name: SheetName): boolean => !withoutKey.has(name) && !ofCourse.has(name);

/** Whether a sheet can be printed on a paper: the largest is for the journey map alone. */
export const fitsOn = (name: SheetName, paper: Paper): boolean => paper !== 'a3' || name === 'journey-map';
