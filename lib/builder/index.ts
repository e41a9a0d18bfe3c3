export {
  begin,
  type Change,
  depth,
  type History,
  record,
  redo,
  replaced,
  together,
  undo,
} from './history.ts';
export { bandCommands, holdsSomething, laneAdded, laneNudged, laneRemoved, laneRenamed } from './lanes.ts';
export {
  cutStage,
  heldSteps,
  joinStage,
  nudgeStage,
  placeStep,
  type Transition,
  transitionsOf,
} from './stages.ts';
export {
  claiming,
  claimsAbout,
  feelingCommand,
  feelingWriting,
  later,
  noteWriting,
  nudge,
  whyCommand,
  writing,
  written,
} from './write.ts';
