import type { SheetInput } from '../kit/desk.ts';
import type { Measure, Sheet } from '../page.ts';
import { emotionCurveSheet } from './emotion-curve/index.ts';
import { exitTicketsSheet } from './exit-tickets.ts';
import { fieldNotesSheet } from './field-notes.ts';
import { glossaryCardsSheet } from './glossary-cards.ts';
import { personaSheet } from './persona.ts';
import { quizSheet } from './quiz.ts';
import { rubricSheet } from './rubric.ts';
import { sortCardsSheet } from './sort-cards.ts';
import { storyboardSheet } from './storyboard.ts';
import { touchpointsSheet } from './touchpoints.ts';

/** Lays out a sheet. */
export type LayOut = (input: SheetInput, measure: Measure) => Sheet;

/** What the press makes of the map and the course, by the names in commands. */
export const sheets = {
  'emotion-curve': emotionCurveSheet,
  storyboard: storyboardSheet,
  'sort-cards': sortCardsSheet,
  touchpoints: touchpointsSheet,
  persona: personaSheet,
  'glossary-cards': glossaryCardsSheet,
  quiz: quizSheet,
  'exit-tickets': exitTicketsSheet,
  rubric: rubricSheet,
  'field-notes': fieldNotesSheet,
} as const satisfies Readonly<Record<string, LayOut>>;

/** The name of a sheet. */
export type SheetName = keyof typeof sheets;
