export { begin, depth, type History, record, redo, replaced, together, undo } from './history.ts';
export {
  claiming,
  claimsAbout,
  drawingCommand,
  feelingCommand,
  later,
  nudge,
  whyCommand,
  writing,
  written,
} from './write.ts';
