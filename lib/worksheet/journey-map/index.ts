import { type JourneyMap, journeyOf, type StageWithSteps } from '../../journey/index.ts';
import { type ColumnRun, pagesOfColumns } from '../columns.ts';
import { areaOf, makeSheet, type SheetInput } from '../kit/desk.ts';
import { mapTitle } from '../kit/titles.ts';
import type { Measure, Sheet } from '../page.ts';
import { gridOf } from './head.ts';
import { laneWidth, type MapDesk } from './look.ts';
import { drawTable } from './table.ts';
import { drawContinued, drawTop } from './top.ts';

const narrowest = 119;
const emptyColumns = 4;

/**
 * Lays out the present state of a map as a table: a column for each step, a row for each lane, the emotion curve
 * drawn through the feeling lane. What does not fit goes on by stage, then by lane, on further pages with the
 * heads repeated; nothing is cut or set below 12 points (10.5 in heads). A journey without steps gets columns to
 * write in. In large print the paper stands upright, where a step has room for all its lanes.
 */
export function journeyMapSheet(input: SheetInput, measure: Measure): Sheet {
  const { left, right } = areaOf(input, input.large);
  const journey = journeyToPrint(input.sides[0].map);
  let best: Draft | null = null;
  for (let most = Math.floor((right - left - laneWidth) / narrowest); most >= 1; most--) {
    const columns = pagesOfColumns(journey, most);
    // No draft has fewer pages than its columns take: one that could only draw level is not made.
    if (best && leastOf(columns) >= costOf(best)) continue;
    const next = draft(input, measure, columns);
    if (!best || costOf(next) < costOf(best)) best = next;
  }
  if (!best) throw new Error('no column fits on the paper');
  return best.sheet;
}

type Columns = readonly (readonly ColumnRun[])[];

interface Draft {
  readonly sheet: Sheet;
  /** How many pages hold lanes for which the page before had no room. */
  readonly turns: number;
}

/** Fewest pages first; among equals, the one that keeps a step's lanes together. */
const costOf = ({ sheet, turns }: Draft): number => sheet.pages.length * 1000 + turns;

const leastOf = (columns: Columns): number => columns.length * 1000;

function draft(input: SheetInput, measure: Measure, columns: Columns): Draft {
  const sheet = makeSheet(input, { title: mapTitle, upright: input.large }, measure, (desk) => {
    const mapDesk: MapDesk = { ...desk, taken: new Set() };
    columns.forEach((runs, at) => {
      if (at > 0) desk.pen.page();
      drawTable(mapDesk, gridOf(mapDesk, runs), at === 0 ? drawTop(mapDesk) : drawContinued(mapDesk));
    });
  });
  return { sheet, turns: sheet.pages.length - columns.length };
}

function journeyToPrint(map: JourneyMap): readonly StageWithSteps[] {
  const journey = journeyOf(map.states.now).filter(({ steps }) => steps.length > 0);
  if (journey.length > 0) return journey;
  const stage = { id: 'stage', pos: 'a0', title: '' };
  const steps = Array.from({ length: emptyColumns }, (_, at) => ({
    id: `step-${at}`,
    pos: `a${at}`,
    stage: stage.id,
    title: '',
    momentOfTruth: false,
    when: '',
  }));
  return [{ stage, steps }];
}
