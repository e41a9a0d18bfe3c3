export { begin, depth, type History, record, redo, together, undo } from './history.ts';
export { feelingCommand, nudge, writing, written } from './write.ts';
