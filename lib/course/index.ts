export { exemplar, muddled, noteId, orderOf, ownMap } from './exemplar.ts';
export {
  type ChooseExercise,
  type Exercise,
  type Glossary,
  type Goal,
  type Lesson,
  type LessonWords,
  type MoveName,
  meets,
} from './lesson.ts';
export type {
  CellWords,
  FeelingWords,
  ScenarioFrame,
  ScenarioWords,
  StepWords,
  WrittenLane,
} from './scenario.ts';
