import type { OutlineWords } from '../../../lib/exchange/index.ts';
import {
  entriesAt,
  feelingAt,
  feelingText,
  inOrder,
  type JourneyMap,
  journeyOf,
  type LaneKind,
  lowestStep,
  type Score,
  type Step,
} from '../../../lib/journey/index.ts';

/** A branch of the mind map, with the branches that grow from it. */
export interface Branch {
  readonly id: string;
  readonly kind: 'centre' | 'stage' | 'step' | 'leaf';
  readonly text: string;
  /** A leaf's lane. */
  readonly lane: LaneKind | null;
  /** A step's face. */
  readonly score: Score | null;
  readonly lowest: boolean;
  readonly branches: readonly Branch[];
}

/** What the tree says where nothing is written. */
export interface BranchNames {
  readonly centre: string;
  readonly moment: (step: Step, number: number) => string;
}

/**
 * The present state of a map as a tree: its title, the stages, their steps, and what the lanes say. Where the only
 * stage has no name, the steps grow from the middle.
 */
export function mindMapOf(map: JourneyMap, words: OutlineWords, names: BranchNames): Branch {
  const { now } = map.states;
  const lowest = lowestStep(now)?.id;
  let number = 0;
  const stepOf = (step: Step): Branch => {
    number += 1;
    return {
      ...bare(step.id, 'step', `${number}. ${names.moment(step, number)}`),
      score: feelingAt(now, step.id)?.score ?? null,
      lowest: step.id === lowest,
      branches: leavesOf(map, step, words),
    };
  };
  const stages = journeyOf(now).map(({ stage, steps }) => ({
    ...bare(stage.id, 'stage', stage.title.trim()),
    branches: steps.map(stepOf),
  }));
  const [only] = stages;
  const branches = stages.length === 1 && only?.text === '' ? only.branches : stages;
  return { ...bare('centre', 'centre', names.centre), branches };
}

const bare = (id: string, kind: Branch['kind'], text: string): Branch => ({
  id,
  kind,
  text,
  lane: null,
  score: null,
  lowest: false,
  branches: [],
});

function leavesOf(map: JourneyMap, step: Step, words: OutlineWords): Branch[] {
  const { now } = map.states;
  return inOrder(now.lanes).flatMap((lane) => {
    const feeling = feelingAt(now, step.id);
    const texts =
      lane.kind === 'feeling'
        ? [feeling ? feelingText(feeling, words.because) : '']
        : entriesAt(map, lane, step.id).map(({ text }) => text);
    const said = texts
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join('; ');
    if (said === '') return [];
    const label = words.labelled(lane.title || words.lanes[lane.kind]);
    return [{ ...bare(`${lane.id} ${step.id}`, 'leaf', `${label}${said}`), lane: lane.kind }];
  });
}

/** How many leaves a tree has. */
export const leafCount = ({ kind, branches }: Branch): number =>
  branches.reduce((count, branch) => count + leafCount(branch), kind === 'leaf' ? 1 : 0);

/** The branches that can be folded: those from which others grow, but for the middle. */
export const foldable = ({ kind, id, branches }: Branch): string[] => [
  ...(kind !== 'centre' && branches.length > 0 ? [id] : []),
  ...branches.flatMap(foldable),
];
