import { apply, type Command, type JourneyMap } from '../journey/index.ts';

/** A map with what can be undone and redone, the newest last. Immutable. */
export interface History {
  readonly past: readonly JourneyMap[];
  readonly present: JourneyMap;
  readonly future: readonly JourneyMap[];
  /** What was written last and when, in milliseconds: writing on goes into the same entry. */
  readonly writing: { readonly target: string; readonly at: number } | null;
}

/** How many changes can be undone. */
export const depth = 100;

/** Changes to the same record that follow each other within so many milliseconds are undone together. */
export const together = 500;

/** A history with nothing to undo. */
export const begin = (map: JourneyMap): History => ({ past: [], present: map, future: [], writing: null });

/** One thing that is done to a map: a command, or several that are carried out, refused and undone together. */
export type Change = Command | readonly Command[];

/** The history after a change at a time in milliseconds; the same history when a command of it changes nothing. */
export function record(history: History, change: Change, at: number): History {
  const commands = 'do' in change ? [change] : change;
  const present = carriedOut(history.present, commands);
  const [first] = commands;
  if (!first || present === history.present) return history;
  const target = targetOf(first);
  const { writing } = history;
  const grouped = target !== null && writing?.target === target && at - writing.at <= together;
  return {
    past: grouped ? history.past : [...history.past, history.present].slice(-depth),
    present,
    future: [],
    writing: target === null ? null : { target, at },
  };
}

function carriedOut(map: JourneyMap, commands: readonly Command[]): JourneyMap {
  let next = map;
  for (const command of commands) {
    const after = apply(next, command);
    if (after === next) return map;
    next = after;
  }
  return next;
}

/** The history after another map has taken the place of the present one. */
export const replaced = (history: History, map: JourneyMap): History => ({
  past: [...history.past, history.present].slice(-depth),
  present: map,
  future: [],
  writing: null,
});

/** One change back; the same history when there is none. */
export function undo(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before
    ? { past: past.slice(0, -1), present: before, future: [present, ...future], writing: null }
    : history;
}

/** One undone change forward again; the same history when there is none. */
export function redo(history: History): History {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  return after ? { past: [...past, present], present: after, future: rest, writing: null } : history;
}

function targetOf(command: Command): string | null {
  switch (command.do) {
    case 'add':
      return `${command.state ?? 'now'}/${command.in}/${command.record.id}`;
    case 'edit':
      return `${command.state ?? 'now'}/${command.in}/${command.id}`;
    case 'title':
    case 'pitch':
    case 'personaName':
      return command.do;
    case 'answer':
      return `answer/${command.step}`;
    default:
      return null;
  }
}
