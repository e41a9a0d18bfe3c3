export {
  type Action,
  type ActionGroup,
  type ActionId,
  actionGroups,
  actionOf,
  type FixedActionId,
  fixedActions,
  inActionOrder,
  localKeys,
} from './actions.ts';
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
export { actionFor, ariaKeys, isSingle, type KeyPress, keysIn } from './keys.ts';
export { bandCommands, holdsSomething, laneAdded, laneNudged, laneRemoved, laneRenamed } from './lanes.ts';
export {
  cutStage,
  dropStage,
  heldSteps,
  joinStage,
  nudgeStage,
  placeStep,
  type Transition,
  transitionsOf,
} from './stages.ts';
export { changedSteps, changing, citing } from './ties.ts';
export {
  claiming,
  claimsAbout,
  drawingCommand,
  feelingCommand,
  feelingWriting,
  later,
  noteWriting,
  nudge,
  whyCommand,
  writing,
  written,
} from './write.ts';
