export { begin, depth, type History, record, redo, replaced, together, undo } from './history.ts';
export { bandCommands, holdsSomething, laneAdded, laneRemoved } from './lanes.ts';
export {
  claiming,
  claimsAbout,
  feelingCommand,
  later,
  nudge,
  whyCommand,
  writing,
  written,
} from './write.ts';
