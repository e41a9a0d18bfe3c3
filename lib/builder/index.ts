export { begin, depth, type History, record, redo, replaced, together, undo } from './history.ts';
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
