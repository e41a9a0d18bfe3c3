import {
  type Claim,
  type ClaimKind,
  type Command,
  claim,
  type Drawing,
  drawing,
  drawingAt,
  type Feeling,
  feeling,
  feelingAt,
  type Id,
  inOrder,
  type JourneyMap,
  journeyOf,
  type LaneKind,
  laneOf,
  type Note,
  note,
  notesOf,
  onStep,
  type Place,
  type State,
} from '../journey/index.ts';

/**
 * The command that makes a note say a text: it adds one with the id `fresh` where `there` is none, changes the one that
 * is there, or removes it when the text is empty and nothing else hangs on it.
 */
export function noteWriting(there: Note | undefined, lane: Id, on: Place, text: string, fresh: Id): Command {
  if (!there) return { do: 'add', in: 'notes', record: note({ id: fresh, lane, on, text }) };
  const bare = there.mark === null && there.evidence.length === 0 && there.whys.length === 0;
  if (text === '' && bare) return { do: 'remove', in: 'notes', id: there.id };
  return { do: 'edit', in: 'notes', id: there.id, change: { text } };
}

/** The command that makes the first cell of a kind at a step say a text; null for a lane that the map lacks. */
export function writing(state: State, kind: LaneKind, step: Id, text: string, fresh: Id): Command | null {
  const lane = laneOf(state, kind);
  return lane ? noteWriting(notesOf(state, kind, step)[0], lane.id, onStep(step), text, fresh) : null;
}

/** What a cell says; empty where nothing is written. */
export const written = (state: State, kind: LaneKind, step: Id): string =>
  notesOf(state, kind, step)[0]?.text ?? '';

/** The command that writes the answer to one of a pain's whys (0, 1 or 2); empty answers at the end are dropped. */
export function whyCommand(pain: Note, at: number, text: string): Command {
  const whys = Array.from({ length: Math.max(pain.whys.length, at + 1) }, (_, i) => pain.whys[i] ?? '');
  whys[at] = text;
  while (whys.at(-1) === '') whys.pop();
  return { do: 'edit', in: 'notes', id: pain.id, change: { whys } };
}

/** The claims of one kind about the persona, in order. */
export const claimsAbout = (map: JourneyMap, about: ClaimKind): Claim[] =>
  inOrder(map.persona.claims).filter((claim) => claim.about === about);

/** The command that writes a claim: a new one with the id `fresh` where `there` is none; empty ones go. */
export function claiming(there: Claim | undefined, about: ClaimKind, text: string, fresh: Id): Command {
  if (!there) return { do: 'add', in: 'claims', record: claim({ id: fresh, about, text }) };
  const bare = there.mark === null && there.evidence.length === 0;
  if (text === '' && bare) return { do: 'remove', in: 'claims', id: there.id };
  return { do: 'edit', in: 'claims', id: there.id, change: { text } };
}

/** The command that changes how a step feels; where `there` is no feeling yet it gets the id `fresh`. */
export const feelingWriting = (
  there: Feeling | undefined,
  step: Id,
  change: Partial<Pick<Feeling, 'score' | 'word' | 'because' | 'mark'>>,
  fresh: Id,
): Command =>
  there
    ? { do: 'edit', in: 'feelings', id: there.id, change }
    : { do: 'add', in: 'feelings', record: feeling({ id: fresh, step, ...change }) };

/** The command that changes how a step of a state feels; a feeling that is not there yet gets the id `fresh`. */
export const feelingCommand = (
  state: State,
  step: Id,
  change: Parameters<typeof feelingWriting>[2],
  fresh: Id,
): Command => feelingWriting(feelingAt(state, step), step, change, fresh);

/**
 * The command that changes a step's picture; one that is not there yet gets the id `fresh`, and one that shows and
 * says nothing any more goes.
 */
export function drawingCommand(
  map: JourneyMap,
  step: Id,
  change: Partial<Pick<Drawing, 'symbol' | 'strokes' | 'alt'>>,
  fresh: Id,
): Command {
  const there = drawingAt(map, step);
  if (!there) return { do: 'add', in: 'drawings', record: drawing({ id: fresh, step, ...change }) };
  const { symbol, strokes, alt, locked } = { ...there, ...change };
  if (symbol === '' && strokes.length === 0 && alt === '' && !locked)
    return { do: 'remove', in: 'drawings', id: there.id };
  return { do: 'edit', in: 'drawings', id: there.id, change };
}

/** The same command for the future map. */
export const later = (command: Command | null): Command | null =>
  command && 'in' in command ? { ...command, state: 'next' } : command;

/** The command that moves a step one place up (-1) or down (+1), across stages too; null at either end. */
export function nudge(state: State, step: Id, by: -1 | 1): Command | null {
  const journey = journeyOf(state);
  const at = journey.findIndex(({ steps }) => steps.some(({ id }) => id === step));
  const here = journey[at];
  if (!here) return null;
  const ids = here.steps.map(({ id }) => id);
  const place = ids.indexOf(step) + by;
  if (place >= 0 && place < ids.length) {
    const others = ids.filter((id) => id !== step);
    return { do: 'move', in: 'steps', id: step, after: others[place - 1] ?? null };
  }
  const next = journey[at + by];
  if (!next) return null;
  const after = by === 1 ? null : (next.steps.at(-1)?.id ?? null);
  return { do: 'move', in: 'steps', id: step, stage: next.stage.id, after };
}
