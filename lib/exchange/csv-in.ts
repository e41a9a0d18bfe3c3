import Papa from 'papaparse';
import type { LaneKind, Score } from '../journey/index.ts';
import type { TableWords } from './csv.ts';
import {
  type DraftMoment,
  type DraftNote,
  type DraftStage,
  type OutlineDraft,
  type OutlineFault,
  outlineLimits,
} from './outline-in.ts';

type Column = Exclude<LaneKind, 'feeling'> | 'stage' | 'step' | 'when' | 'score' | 'word' | 'because';

/** Why a text is no table of a map: too long, no rows, or no column that is named as one of ours. */
export type TableFault = OutlineFault['fault'] | 'no-heads';

/**
 * Reads a table with a row for each step, as `csvOf` writes it: columns by their heads in any of the languages handed
 * in, in any order, parted by commas, semicolons or tabs. A column with another head becomes a note that begins with
 * it. Rows that follow each other and name the same stage are one stage.
 */
export function readTable(
  text: string,
  languages: readonly TableWords[],
): OutlineDraft | { readonly fault: TableFault } {
  if (text.length > outlineLimits.characters) return { fault: 'too-long' };
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [heads = [], ...rows] = data;
  const columns = columnsOf(heads, languages);
  if (!columns.includes('step') && !columns.includes('action'))
    return { fault: text.trim() === '' ? 'empty' : 'no-heads' };
  if (rows.length === 0) return { fault: 'empty' };

  let lines = 0;
  const short = (cell: string): string => {
    const plain = cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();
    if (plain.length > outlineLimits.line) lines += 1;
    return plain.slice(0, outlineLimits.line).toWellFormed();
  };
  const stages: { title: string; moments: DraftMoment[] }[] = [];
  const kept = rows.slice(0, outlineLimits.moments);
  for (const row of kept) {
    const cells = row.map(short);
    const said = (column: Column) => cells[columns.indexOf(column)] ?? '';
    const open = stages.at(-1);
    const moment = momentOf(cells, columns, heads, said);
    if (open && (open.title === said('stage') || stages.length === outlineLimits.stages))
      open.moments.push(moment);
    else stages.push({ title: said('stage'), moments: [moment] });
  }
  const cut = { stages: 0, moments: rows.length - kept.length, lines };
  return { title: '', stages: stages satisfies DraftStage[], cut };
}

function columnsOf(heads: readonly string[], languages: readonly TableWords[]): readonly (Column | null)[] {
  const known = new Map<string, Column>();
  for (const { lanes, ...others } of languages) {
    for (const [kind, label] of Object.entries(lanes))
      if (kind !== 'feeling') known.set(folded(label), kind as Column);
    for (const [column, label] of Object.entries(others)) known.set(folded(label), column as Column);
  }
  return heads.map((head) => known.get(folded(head)) ?? null);
}

function momentOf(
  cells: readonly string[],
  columns: readonly (Column | null)[],
  heads: readonly string[],
  said: (column: Column) => string,
): DraftMoment {
  const notes = columns.flatMap((column, at): DraftNote[] => {
    const text = cells[at] ?? '';
    if (text === '' || (column && apart.has(column))) return [];
    if (!column) return [{ lane: 'custom', text: `${heads[at]?.trim()}: ${text}` }];
    return [{ lane: column as DraftNote['lane'], text }];
  });
  const [score, word, because] = [scoreOf(said('score')), said('word'), said('because')];
  const felt = score !== null || word !== '' || because !== '';
  const title = [said('when'), said('step')].filter(Boolean).join(' ');
  return { title, notes, feeling: felt ? { score, word, because } : null };
}

/** The columns that are no lanes. */
const apart: ReadonlySet<Column> = new Set(['stage', 'step', 'when', 'score', 'word', 'because']);

/** A score as spreadsheets and people write it: with a hyphen or a minus, with or without a plus. */
function scoreOf(text: string): Score | null {
  const value = Number(text.replace('−', '-').replace(',', '.'));
  return text !== '' && ([-2, -1, 0, 1, 2] as const).find((score) => score === value) !== undefined
    ? (value as Score)
    : null;
}

const folded = (head: string): string => head.replace(/\s+/g, ' ').trim().toLowerCase();
