import {
  type AgeBand,
  bandLanes,
  type Command,
  type Id,
  inOrder,
  isLocked,
  type JourneyMap,
  type Lane,
  type LaneKind,
  lane,
  type StateName,
} from '../journey/index.ts';

/** The kinds of lane that show records of the map itself: they hold something as soon as there is one. */
const shownRecords: Readonly<Partial<Record<LaneKind, 'ideas' | 'evidence'>>> = {
  opportunity: 'ideas',
  evidence: 'evidence',
};

/** The halves of the map that there are. */
const halves = (map: JourneyMap): readonly StateName[] => (map.states.next ? ['now', 'next'] : ['now']);

/** Whether anything stands in a lane, now or in the future map. */
export function holdsSomething(map: JourneyMap, { id, kind }: Lane): boolean {
  const records = shownRecords[kind];
  if (records && Object.keys(map[records]).length > 0) return true;
  return [map.states.now, map.states.next].some((half) => {
    if (!half) return false;
    if (kind === 'feeling' && Object.keys(half.feelings).length > 0) return true;
    return Object.values(half.notes).some((note) => note.lane === id);
  });
}

/** The commands that add a lane, in both halves of the map; behind `after` (null: first; absent: last). */
export const laneAdded = (
  map: JourneyMap,
  added: { readonly id: Id; readonly kind: LaneKind; readonly title?: string },
  after?: Id | null,
): Command[] =>
  halves(map).map((state) => ({
    do: 'add',
    in: 'lanes',
    state,
    record: lane(added),
    ...(after !== undefined && { after }),
  }));

/** The commands that remove a lane and what is written in it, from both halves of the map. */
export const laneRemoved = (map: JourneyMap, id: Id): Command[] =>
  halves(map).map((state) => ({ do: 'remove', in: 'lanes', state, id }));

/**
 * The commands that make a map one for an age band: they add the lanes that the band works with and the map lacks, each
 * behind the one it follows there, and remove the empty lanes that the band does without. A lane that holds something,
 * has a title of its own or is locked stays.
 */
export function bandCommands(map: JourneyMap, band: AgeBand, freshId: () => Id): Command[] {
  const there = inOrder(map.states.now.lanes);
  const wanted = bandLanes[band];
  const added: Command[] = [];
  let after: Id | null = null;
  for (const kind of wanted) {
    const found = there.find((one) => one.kind === kind);
    const id: Id = found?.id ?? freshId();
    if (!found) added.push(...laneAdded(map, { id, kind }, after));
    after = id;
  }
  const idle = there.filter(
    (one) => !wanted.includes(one.kind) && one.title === '' && !isLocked(one) && !holdsSomething(map, one),
  );
  return [{ do: 'ageBand', ageBand: band }, ...added, ...idle.flatMap(({ id }) => laneRemoved(map, id))];
}
