import {
  competitor,
  entry,
  evidence,
  type Id,
  idea,
  inOrder,
  type JourneyMap,
  laneOf,
  platform,
} from '../../journey/index.ts';
import { ideaAt, type ListName } from './names.ts';

/** The records that a sheet may begin, each as it is before its first answer. */
export const fresh = {
  ideas: (id: Id, map: JourneyMap) => {
    const pains = laneOf(map.states.now, 'pain');
    const all = inOrder(map.states.now.notes).filter((one) => one.lane === pains?.id && one.text !== '');
    const there = all.filter(({ on }) => id.replace(/\d+$/, '') === ideaAt(on.id));
    // With one problem on the map there is no doubt which one an idea answers.
    const hard = there.length > 0 ? there.slice(0, 1) : all;
    return idea({ id, text: '', pains: hard.length === 1 ? hard.map((one) => one.id) : [] });
  },
  // An id may begin with its kind, as in `survey-1`.
  evidence: (id: Id) =>
    evidence({ id, kind: evidenceKinds.find((kind) => id.startsWith(`${kind}-`)) ?? 'observation' }),
  competitors: (id: Id) => competitor({ id }),
  platforms: (id: Id) => platform({ id }),
  entries: (id: Id) => entry({ id }),
} as const satisfies Record<ListName, (id: Id, map: JourneyMap) => { readonly id: Id }>;

/** The kinds of evidence that a sheet may ask for. */
export const evidenceKinds = ['observation', 'interview', 'survey', 'analytics', 'feedback'] as const;
