import {
  entriesAt,
  feelingAt,
  feelingText,
  type JourneyMap,
  type LaneKind,
  laneOf,
  notesOf,
  type StateName,
  type Step,
  stepsOf,
} from '../../journey/index.ts';
import type { KeyPart } from '../course.ts';
import type { Desk, SheetInput, Side } from '../kit/desk.ts';
import { paragraph } from '../kit/flow.ts';
import { listed, type Said, say } from '../kit/said.ts';
import type { Measure, Sheet } from '../page.ts';
import { drawAnswers, drawMistakes, drawPart, isMoreRight, type Wanted } from './answers.ts';
import { exampleTitle, makeKey } from './key-sheet.ts';

/** What a sheet asks for at each moment. */
export interface LanesAsked {
  readonly sheet: (side: Side) => string;
  readonly lanes: (map: JourneyMap) => readonly LaneKind[];
  readonly state?: StateName;
  /** Whether the causes of a pain are asked for. */
  readonly whys?: boolean;
  /** A remark at the beginning. */
  readonly note?: (side: Side) => string;
}

const parts: Partial<Record<LaneKind, KeyPart>> = {
  action: 'action',
  touchpoint: 'touchpoint',
  thought: 'thought',
  feeling: 'feeling',
  pain: 'pain',
  opportunity: 'idea',
};

/** The lanes in which the future may differ. */
const changing: readonly LaneKind[] = ['action', 'touchpoint', 'thought', 'feeling'];

/** The key of a sheet that asks for lanes: one table for one lane, else one for each moment. */
export function lanesKey(input: SheetInput, asked: LanesAsked, measure: Measure): Sheet {
  const { sheet, note } = asked;
  return makeKey(input, { sheet, about: exampleTitle }, measure, (desk) => {
    if (note) paragraph(desk, say(desk, note));
    const [{ example, map }] = desk.sides;
    const steps = example ? stepsOf(example.states.now) : [];
    const lanes = asked.lanes(map);
    const wanted = steps
      .map((step, at) => wantedAt(desk, asked, lanes, step, at + 1))
      .filter(({ all }) => all.some(({ model }) => model.length > 0))
      .filter(({ id }) => asked.state !== 'next' || changedIn(desk.sides[0], id));
    const [only] = lanes;
    if (lanes.length === 1 && only) {
      const rows = wanted.flatMap(({ title, all }) =>
        all.map((one) => ({ ...one, called: title, place: title })),
      );
      drawAnswers(desk, laneName(desk, only), rows);
      drawMistakes(desk, rows);
      return;
    }
    const asks = wanted.flatMap(({ all }) => all);
    // Every moment's table has the same columns.
    const more = isMoreRight(desk, asks);
    for (const { title, all } of wanted) drawPart(desk, title, all, more);
    drawMistakes(desk, asks);
  });
}

function wantedAt(
  desk: Desk,
  { state = 'now', whys = false }: LanesAsked,
  lanes: readonly LaneKind[],
  step: Step,
  number: number,
) {
  const titleIn = ({ example }: Side) => {
    const title = example && stepsOf(example.states.now).find(({ id }) => id === step.id)?.title;
    return title ? `${number}. ${title}` : '';
  };
  const all = lanes.flatMap((kind): Wanted[] => {
    // What else is right now is not what else is right then.
    const part = state === 'now' || kind === 'opportunity' ? parts[kind] : undefined;
    const wanted: Wanted = {
      called: laneName(desk, kind),
      model: modelOf(desk, kind, step.id, state),
      ...(part && { more: { part, id: step.id } }),
      place: say(desk, (side) =>
        side.t(($) => $.key.placeOf, { moment: titleIn(side), part: side.words.lanes[kind] }),
      ),
    };
    return [wanted, ...(kind === 'pain' && whys ? causesOf(desk, step) : [])];
  });
  return { id: step.id, title: say(desk, titleIn), all };
}

/** Whether the future of the example changes anything at a moment. */
const changedIn = (side: Side, step: string): boolean =>
  changing.some((kind) => textAt(side, kind, step, 'next') !== textAt(side, kind, step, 'now'));

const laneName = (desk: Desk, kind: LaneKind): Said => say(desk, ({ words }) => words.lanes[kind]);

/** What the complete map says; of the future only ideas and what is not as now. */
function modelOf(desk: Desk, kind: LaneKind, step: string, state: StateName): Said {
  return say(desk, (side) => {
    const text = textAt(side, kind, step, state);
    const asNow = state === 'next' && kind !== 'opportunity' && text === textAt(side, kind, step, 'now');
    return asNow ? '' : text;
  });
}

function textAt({ example, words, t }: Side, kind: LaneKind, step: string, state: StateName): string {
  const half = example?.states[state];
  if (!example || !half) return '';
  if (kind === 'feeling') {
    const felt = feelingAt(half, step);
    const feeling = felt ? feelingText(felt, words.because) : '';
    return feeling && typeof felt?.score === 'number'
      ? t(($) => $.key.scored, { feeling, score: words.scores[felt.score] })
      : feeling;
  }
  const lane = laneOf(half, kind);
  const entries = lane ? entriesAt(example, lane, step, state) : [];
  return listed(entries.map(({ text }) => text));
}

/** The answers to why it is hard at a moment. */
function causesOf(desk: Desk, step: Step): Wanted[] {
  const whysIn = ({ example }: Side) =>
    example ? (notesOf(example.states.now, 'pain', step.id)[0]?.whys ?? []) : [];
  return whysIn(desk.sides[0]).map((_, at) => ({
    called: say(desk, (side) => side.asked.why(at + 1)),
    model: say(desk, (side) => whysIn(side)[at] ?? ''),
    place: [],
  }));
}
