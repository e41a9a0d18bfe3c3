import { feelingAt, lowestStep, notesOf, stepsOf } from './read.ts';
import type { Feeling, Id, JourneyMap, Note, Step } from './types.ts';

/** What one map says at a moment that is compared. */
export interface ComparedCell {
  readonly step: Step;
  readonly feeling: Feeling | null;
  /** The pain points at the step that say something, in order. */
  readonly pains: readonly Note[];
  /** Whether it is the map's lowest moment, the first of several. */
  readonly lowest: boolean;
}

/** One moment of several maps: a cell for each map in their order, null where a map has no such moment. */
export interface ComparedRow {
  readonly id: Id;
  readonly cells: readonly (ComparedCell | null)[];
  /** The highest score less the lowest, 0 to 4; null while fewer than two maps have a score here. */
  readonly spread: number | null;
}

/** Several maps side by side. */
export interface Comparison {
  readonly rows: readonly ComparedRow[];
  /** Whether all maps tell the same scenario, so that a row is the same moment in each. */
  readonly sameJourney: boolean;
}

/**
 * The present states of several maps, moment by moment. Maps of the scenario that most of them share are aligned by
 * the ids of their steps, in the order of the first of them; all others by order.
 */
export function compare(maps: readonly JourneyMap[]): Comparison {
  const scenario = sharedScenario(maps);
  const byId = maps.filter((map) => scenario !== null && map.origin?.scenario === scenario);
  const order = mergedOrder(byId.map((map) => stepsOf(map.states.now).map(({ id }) => id)));
  const rowsOf = (map: JourneyMap): readonly (Step | undefined)[] => {
    const steps = stepsOf(map.states.now);
    return byId.includes(map) ? order.map((id) => steps.find((step) => step.id === id)) : steps;
  };
  const columns = maps.map((map) => rowsOf(map).map((step) => (step ? cellOf(map, step) : null)));
  const length = Math.max(0, ...columns.map((column) => column.length));
  const rows = Array.from({ length }, (_, at): ComparedRow => {
    const cells = columns.map((column) => column[at] ?? null);
    return { id: order[at] ?? String(at), cells, spread: spreadOf(cells) };
  });
  return { rows, sameJourney: byId.length === maps.length };
}

/** The rows whose scores lie farthest apart, the farthest first; rows without a difference are left out. */
export const farthestApart = ({ rows }: Comparison, count: number): readonly ComparedRow[] =>
  rows
    .filter(({ spread }) => spread)
    .sort((a, b) => (b.spread ?? 0) - (a.spread ?? 0))
    .slice(0, count);

/** The scenario that at least two maps share; of several the one that most do, then the first. */
function sharedScenario(maps: readonly JourneyMap[]): string | null {
  const groups = [...Map.groupBy(maps, ({ origin }) => origin?.scenario ?? null)];
  const shared = groups.filter(([scenario, { length }]) => scenario !== null && length > 1);
  return shared.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

/** All ids once, in the order of the first list; what only a later list has stands behind what it follows there. */
function mergedOrder(lists: readonly (readonly Id[])[]): Id[] {
  const order: Id[] = [];
  for (const list of lists)
    for (const [at, id] of list.entries()) {
      if (order.includes(id)) continue;
      const before = list[at - 1];
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
    }
  return order;
}

function cellOf(map: JourneyMap, step: Step): ComparedCell {
  const { now } = map.states;
  return {
    step,
    feeling: feelingAt(now, step.id) ?? null,
    pains: painsAt(map, step.id),
    lowest: lowestStep(now)?.id === step.id,
  };
}

const painsAt = ({ states: { now } }: JourneyMap, step: Id): Note[] =>
  notesOf(now, 'pain', step).filter(({ text }) => text.trim() !== '');

function spreadOf(cells: readonly (ComparedCell | null)[]): number | null {
  const scores = cells.flatMap((cell) => cell?.feeling?.score ?? []);
  return scores.length < 2 ? null : Math.max(...scores) - Math.min(...scores);
}
