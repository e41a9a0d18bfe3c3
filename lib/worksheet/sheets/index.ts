import type { JourneyMap } from '../../journey/index.ts';
import { journeyMapSheet } from '../journey-map/index.ts';
import type { SheetInput, Side } from '../kit/desk.ts';
import type { Measure, Sheet } from '../page.ts';
import { contentPlanSheet } from './content-plan.ts';
import { emotionCurveSheet } from './emotion-curve/index.ts';
import { exitTicketsSheet } from './exit-tickets.ts';
import { fieldNotesSheet } from './field-notes.ts';
import { fivePhasesSheet } from './five-phases.ts';
import { glossaryCardsSheet } from './glossary-cards.ts';
import type { SheetName } from './offer.ts';
import { painToIdeaSheet } from './pain-to-idea.ts';
import { personaSheet } from './persona.ts';
import { quizSheet } from './quiz.ts';
import { rubricSheet } from './rubric.ts';
import { sortCardsSheet } from './sort-cards.ts';
import { storyboardSheet } from './storyboard.ts';
import { tenStepsSheet } from './ten-steps.ts';
import { touchpointsSheet } from './touchpoints.ts';

/** Lays out a sheet. */
export type LayOut = (input: SheetInput, measure: Measure) => Sheet;

/** What the press makes of the map and the course, by the names in commands. */
export const sheets = {
  'journey-map': journeyMapSheet,
  persona: personaSheet,
  'sort-cards': sortCardsSheet,
  touchpoints: touchpointsSheet,
  'emotion-curve': emotionCurveSheet,
  storyboard: storyboardSheet,
  'field-notes': fieldNotesSheet,
  'pain-to-idea': painToIdeaSheet,
  'five-phases': fivePhasesSheet,
  'ten-steps': tenStepsSheet,
  'content-plan': contentPlanSheet,
  'glossary-cards': glossaryCardsSheet,
  quiz: quizSheet,
  'exit-tickets': exitTicketsSheet,
  rubric: rubricSheet,
} as const satisfies Readonly<Partial<Record<SheetName, LayOut>>>;

/** How a sheet is laid out; undefined for one that is not made yet. */
export const layOutOf = (name: SheetName): LayOut | undefined =>
  (sheets as Readonly<Partial<Record<SheetName, LayOut>>>)[name];

/** The map that lies in the file of a sheet: the one whose records its fields name. */
export const mapOn = (name: SheetName, side: Side): JourneyMap =>
  name === 'five-phases' ? side.phases.map : side.map;
