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
  laneOf,
  recordOf,
  type State,
  type StateName,
} from '../journey/index.ts';

/** The kinds of lane that show records of the map itself: they hold something as soon as there is one. */
const shownRecords: Readonly<Partial<Record<LaneKind, 'ideas' | 'evidence'>>> = {
  opportunity: 'ideas',
  evidence: 'evidence',
};

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

/** The halves of the map that there are, each with its name. */
const halves = ({ states }: JourneyMap): (readonly [StateName, State])[] =>
  (['now', 'next'] as const).flatMap((name) => {
    const half = states[name];
    return half ? [[name, half] as const] : [];
  });

/** The halves of the map that have a lane. */
const halvesWith = (map: JourneyMap, id: Id): StateName[] =>
  halves(map).flatMap(([state, { lanes }]) => (recordOf(lanes, id) ? [state] : []));

/**
 * The commands that add a lane, in both halves of the map: behind the lanes that are read before its kind, or at the
 * end where its kind has no place of its own.
 */
export const laneAdded = (
  map: JourneyMap,
  added: { readonly id: Id; readonly kind: LaneKind; readonly title?: string },
): Command[] =>
  halves(map).map(([state, { lanes }]) => ({
    do: 'add',
    in: 'lanes',
    state,
    record: lane(added),
    after: inOrder(lanes).findLast(({ kind }) => rank(kind) <= rank(added.kind))?.id ?? null,
  }));

const rank = (kind: LaneKind): number => {
  const at = bandLanes['16+'].indexOf(kind);
  return at < 0 ? bandLanes['16+'].length : at;
};

/** The commands that remove a lane and what is written in it, from both halves of the map. */
export const laneRemoved = (map: JourneyMap, id: Id): Command[] =>
  halvesWith(map, id).map((state) => ({ do: 'remove', in: 'lanes', state, id }));

/** The commands that give a lane a title in both halves of the map. */
export const laneRenamed = (map: JourneyMap, id: Id, title: string): Command[] =>
  halves(map).flatMap(([state, { lanes }]): Command[] =>
    (recordOf(lanes, id)?.title ?? title) === title
      ? []
      : [{ do: 'edit', in: 'lanes', state, id, change: { title } }],
  );

/** The commands that move a lane one place up (-1) or down (+1) in both halves of the map; none at either end. */
export const laneNudged = (map: JourneyMap, id: Id, by: -1 | 1): Command[] =>
  halvesWith(map, id).flatMap((state): Command[] => {
    const order = inOrder(map.states[state]?.lanes ?? {}).map((one) => one.id);
    const place = order.indexOf(id) + by;
    if (place < 0 || place >= order.length) return [];
    const after = order.filter((one) => one !== id)[place - 1] ?? null;
    return [{ do: 'move', in: 'lanes', state, id, after }];
  });

/**
 * The commands that make a map one for an age band: they add the lanes that the band works with and the map lacks, each
 * behind the one it follows there, and remove the empty lanes that the band does without. A lane that holds something,
 * has a title of its own or is locked stays.
 */
export function bandCommands(map: JourneyMap, band: AgeBand, freshId: () => Id): Command[] {
  const wanted = bandLanes[band];
  const ids = new Map(wanted.map((kind) => [kind, laneOf(map.states.now, kind)?.id ?? freshId()] as const));
  const added = halves(map).flatMap(([state, half]): Command[] => {
    let after: Id | null = null;
    return wanted.flatMap((kind): Command[] => {
      const there = laneOf(half, kind)?.id;
      const id = there ?? ids.get(kind) ?? '';
      const behind = after;
      after = id;
      return there ? [] : [{ do: 'add', in: 'lanes', state, record: lane({ id, kind }), after: behind }];
    });
  });
  const idle = inOrder(map.states.now.lanes).filter(
    (one) => !wanted.includes(one.kind) && one.title === '' && !isLocked(one) && !holdsSomething(map, one),
  );
  return [
    ...(band === map.ageBand ? [] : [{ do: 'ageBand', ageBand: band } as const]),
    ...added,
    ...idle.flatMap(({ id }) => laneRemoved(map, id)),
  ];
}
