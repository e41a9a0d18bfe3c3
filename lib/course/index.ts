export { muddled, ownMap } from './begin.ts';
export { type DictionaryEntry, type DictionaryLetter, dictionary } from './dictionary.ts';
export { exemplar } from './exemplar.ts';
export {
  type ChooseExercise,
  type CurveExercise,
  type Exercise,
  misjudged,
  misplaced,
  missorted,
  type OrderExercise,
  optionsOf,
  type SortExercise,
  type WriteExercise,
} from './exercise.ts';
export { excerpt, type Finding, find, marked, type Piece, type Searchable, searchable } from './find.ts';
export { meets } from './goals.ts';

export type {
  ExerciseWords,
  FigureWords,
  Glossary,
  Goal,
  Lesson,
  LessonWords,
  OptionWords,
} from './lesson.ts';
export { type LevelName, levelNames } from './level-names.ts';
export {
  type CommentFrame,
  type LevelFrames,
  type LevelTelling,
  type LevelWords,
  levelMap,
} from './levels.ts';
export { type Material, materialOf, type Story, symbolsOf } from './material.ts';
export { type MoveName, missing, moveNames } from './moves.ts';
export { type LessonText, type Passage, passagesOf, type Question } from './passage.ts';
export { hasPhases, inPhases, type Motive, motives, phaseMap, withMotives } from './phases.ts';
export { isDone, type LessonProgress, noted, onward, type Progress } from './progress.ts';
export type { ResearchWords } from './research.ts';
export {
  levelOf,
  levelsMissing,
  type RubricCriterion,
  type RubricLevel,
  rubricCriteria,
  rubricLevels,
} from './rubric.ts';
export type {
  CellWords,
  FeelingWords,
  PersonWords,
  ScenarioFrame,
  ScenarioPlan,
  ScenarioWords,
  StepWords,
  WrittenLane,
} from './scenario.ts';
export { type MapPart, soFar } from './so-far.ts';
export { type LockablePart, lockableParts, startingMap } from './starting.ts';
export {
  type ClassLength,
  type ClassPart,
  classLengths,
  classParts,
  minutesOf,
  type TeachingWords,
} from './teaching.ts';
export { noteId, orderOf } from './telling.ts';
export {
  fivePhases,
  momentsOf,
  type Template,
  type TemplateName,
  templateNames,
  templates,
  threeParts,
} from './templates.ts';
