import type { LaneKind, Score } from '../journey/index.ts';
import type { OutlineWords } from './outline.ts';
import { type Branch, branchesOf } from './outline-lines.ts';

/** What a pasted outline may hold: characters in all, characters on a line, stages, moments. */
export const outlineLimits = { characters: 200_000, line: 2_000, stages: 20, moments: 200 } as const;

/** The words of one language by which lanes and feelings are recognised. */
export type OutlineLabels = Pick<OutlineWords, 'lanes' | 'scores' | 'because'>;

/** What a moment of a pasted outline says in a lane. */
export interface DraftNote {
  readonly lane: Exclude<LaneKind, 'feeling'>;
  readonly text: string;
}

/** How a moment of a pasted outline feels. */
export interface DraftFeeling {
  readonly score: Score | null;
  readonly word: string;
  readonly because: string;
}

/** A moment of a pasted outline. */
export interface DraftMoment {
  readonly title: string;
  readonly notes: readonly DraftNote[];
  readonly feeling: DraftFeeling | null;
}

/** A stage of a pasted outline; an empty title is a stage without a name. */
export interface DraftStage {
  readonly title: string;
  readonly moments: readonly DraftMoment[];
}

/** A pasted outline as it was understood. */
export interface OutlineDraft {
  /** The only heading above all the rest; empty where there is none. */
  readonly title: string;
  readonly stages: readonly DraftStage[];
  /** How much was left out: stages and moments beyond the limits, and lines that were shortened. */
  readonly cut: { readonly stages: number; readonly moments: number; readonly lines: number };
}

/** Why a text is no outline. */
export interface OutlineFault {
  readonly fault: 'empty' | 'too-long';
}

/**
 * Reads an outline from indented text or Markdown. One level is moments in one stage, two are stages and moments,
 * what stands deeper are notes: in the lane whose label, in any of the languages handed in, stands before the colon,
 * or in the lane of what happens. Where the second level begins with such labels, the first one is moments.
 */
export function readOutline(text: string, languages: readonly OutlineLabels[]): OutlineDraft | OutlineFault {
  if (text.length > outlineLimits.characters) return { fault: 'too-long' };
  const { title, branches } = titled(branchesOf(text));
  if (branches.length === 0) return { fault: 'empty' };
  const reader = readerOf(languages);
  const stages: { title: string; moments: readonly Branch[] }[] = areMoments(branches, reader)
    ? [{ title: '', moments: branches }]
    : branches.map(({ text, branches }) => ({ title: text, moments: branches }));
  return { title: reader.short(title), ...within(stages, reader) };
}

function titled(branches: Branch[]): { title: string; branches: readonly Branch[] } {
  const [only] = branches;
  return branches.length === 1 && only?.heading
    ? { title: only.text, branches: only.branches }
    : { title: '', branches };
}

/** Whether the branches are moments rather than stages: nothing stands below them, or lanes do. */
function areMoments(branches: readonly Branch[], { labelled }: Reader): boolean {
  const second = branches.flatMap(({ branches }) => branches);
  const third = second.some(({ branches }) => branches.length > 0);
  const isLane = ({ text }: Branch) => labelled(text) !== null;
  return second.length === 0 || (third ? second.every(isLane) : second.some(isLane));
}

function within(
  stages: readonly { title: string; moments: readonly Branch[] }[],
  reader: Reader,
): Pick<OutlineDraft, 'stages' | 'cut'> {
  let room: number = outlineLimits.moments;
  const kept = stages.slice(0, outlineLimits.stages).map(({ title, moments }) => {
    const fitting = moments.slice(0, room);
    room -= fitting.length;
    return { title: reader.short(title), moments: fitting.map(reader.moment) };
  });
  const count = (lists: readonly { moments: readonly unknown[] }[]) =>
    lists.reduce((sum, { moments }) => sum + moments.length, 0);
  const cut = {
    stages: stages.length - kept.length,
    moments: count(stages) - count(kept),
    lines: reader.shortened(),
  };
  return { stages: kept, cut };
}

type Reader = ReturnType<typeof readerOf>;

function readerOf(languages: readonly OutlineLabels[]) {
  let shortened = 0;
  const kinds = new Map(
    languages.flatMap(({ lanes }) =>
      Object.entries(lanes).map(([kind, label]) => [folded(label), kind as LaneKind]),
    ),
  );

  /** No line is longer than the limit, and no character is cut in two. */
  function short(text: string): string {
    if (text.length <= outlineLimits.line) return text;
    shortened += 1;
    return text.slice(0, outlineLimits.line).replace(/[\ud800-\udbff]$/, '');
  }

  /** The lane whose label begins a text, and what stands behind the colon; null where there is none. */
  function labelled(text: string): { lane: LaneKind; rest: string } | null {
    const colon = text.search(/[:：]/);
    const lane = colon > 0 ? kinds.get(folded(text.slice(0, colon))) : undefined;
    return lane ? { lane, rest: text.slice(colon + 1).trim() } : null;
  }

  function said(branch: Branch, inLane: LaneKind): { lane: LaneKind; text: string }[] {
    const read = labelled(branch.text);
    const lane = read?.lane ?? inLane;
    const text = short(read?.rest ?? branch.text);
    return [
      ...(text === '' ? [] : [{ lane, text }]),
      ...branch.branches.flatMap((below) => said(below, lane)),
    ];
  }

  function moment({ text, branches }: Branch): DraftMoment {
    const byLane = Map.groupBy(
      branches.flatMap((branch) => said(branch, 'action')),
      ({ lane }) => lane,
    );
    // A map with two lanes of feelings tells the same feeling twice.
    const feelings = [...new Set(byLane.get('feeling')?.map(({ text }) => text))];
    const notes = [...byLane].flatMap(([lane, notes]): DraftNote[] => {
      if (lane === 'feeling') return [];
      // The outline writes several ideas of one moment on one line; each is an idea of its own again.
      if (lane === 'opportunity') {
        const ideas = notes.flatMap(({ text }) => text.split('; ')).filter((text) => text !== '');
        return ideas.map((text) => ({ lane, text }));
      }
      return [{ lane, text: notes.map(({ text }) => text).join('\n') }];
    });
    return {
      title: short(text),
      notes,
      feeling: feelings.length === 0 ? null : feelingOf(feelings.join(' '), languages),
    };
  }

  return { labelled, moment, short, shortened: () => shortened };
}

const folded = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();

/** Of how many words a feeling's name may be; a longer text is a reason. */
const longestName = 3;

function feelingOf(text: string, languages: readonly OutlineLabels[]): DraftFeeling {
  const { score, rest } = scoreOf(text, languages);
  for (const { because } of languages) {
    const [before = '', between = '', after = ''] = because('\u0001', '\u0001').split('\u0001');
    const at = rest.indexOf(between);
    if (between.trim() !== '' && at > 0 && rest.startsWith(before) && rest.endsWith(after))
      return {
        score,
        word: rest.slice(before.length, at),
        because: rest.slice(at + between.length, rest.length - after.length),
      };
  }
  return rest.split(' ').length > longestName
    ? { score, word: '', because: rest }
    : { score, word: rest, because: '' };
}

function scoreOf(text: string, languages: readonly OutlineLabels[]): { score: Score | null; rest: string } {
  for (const { scores } of languages)
    for (const score of [-2, -1, 0, 1, 2] as const) {
      const words = scores[score];
      if (text === words) return { score, rest: '' };
      if (text.startsWith(`${words};`)) return { score, rest: text.slice(words.length + 1).trim() };
    }
  return { score: null, rest: text };
}
