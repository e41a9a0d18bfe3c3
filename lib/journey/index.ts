export { apply } from './apply.ts';
export { bandLanes, type CellEntry, entriesAt, feelingText } from './cells.ts';
export {
  type Change,
  type ChangeAbout,
  type ChangedPlace,
  type ChangesAt,
  type ChangeValue,
  changesOf,
  stepsOfBoth,
} from './changes.ts';
export { checksOf, overdue, unplacedChecks } from './checks.ts';
export {
  type Collection,
  type Collections,
  inOrder,
  recordOf,
  recordsIn,
} from './collections.ts';
export type { Command } from './command.ts';
export {
  type ComparedCell,
  type ComparedRow,
  type Comparison,
  compare,
  farthestApart,
} from './compare.ts';
export { byDate, dayAt, isDay } from './day.ts';
export { type Difference, differences } from './differences.ts';
export {
  type FileFault,
  fileLimit,
  fileVersion,
  type MapFile,
  type Parsed,
  pack,
  parse,
  type Repair,
  serialise,
} from './file.ts';
export { TooLarge, through } from './limited.ts';
export { isLocked } from './lock.ts';
export {
  check,
  claim,
  competitor,
  drawing,
  entry,
  evidence,
  feeling,
  idea,
  lane,
  newMap,
  note,
  onStep,
  platform,
  stage,
  step,
} from './make.ts';
export { claimsByMark, type PlanProgress, planProgress, planSteps, touchpointsByStep } from './plan.ts';
export {
  drawingAt,
  feelingAt,
  journeyOf,
  laneOf,
  lowestStep,
  notesAt,
  notesOf,
  type StageWithSteps,
  stepsOf,
} from './read.ts';
export { type Finding, type FindingCode, findingCodes, type Lexicon, review } from './review/index.ts';
export { blankReview, isBlank, withReview } from './reviews.ts';
export { isId } from './schema.ts';
export { type Dropped, tidy } from './tidy.ts';
export type * from './types.ts';
