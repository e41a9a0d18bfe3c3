import { type Locale, tagOf } from '../../i18n/index.ts';
import { inOrder, type JourneyMap, journeyOf, type StageWithSteps } from '../../journey/index.ts';
import { pagesOfColumns } from '../columns.ts';
import type { Measure, Sheet } from '../page.ts';
import { landscape, margin, type Paper } from '../paper.ts';
import { documentNode, type Pen, takePen } from '../pen.ts';
import { drawSign } from '../sign.ts';
import type { SheetWords } from '../words.ts';
import { type Desk, laneWidth, type } from './desk.ts';
import { drawRow, rowNodes } from './draw-row.ts';
import { drawHead, type Grid, gridOf } from './head.ts';
import { heightOf, linesIn, type Row, rowOf } from './row.ts';
import { drawContinued, drawTop } from './top.ts';

/** What a journey-map sheet shows, and the language and words of the sheet itself. */
export interface JourneyMapInput {
  readonly map: JourneyMap;
  readonly locale: Locale;
  readonly words: SheetWords;
}

const narrowest = 119;
const footer = 18;
const emptyColumns = 4;

/**
 * Lays out the present state of a map as a table: a column for each step, a row for each lane, the emotion curve
 * drawn through the feeling lane. What does not fit goes on by stage, then by lane, on further pages with the
 * heads repeated; nothing is cut or set below 12 points (10.5 in heads). A journey without steps gets columns to
 * write in.
 */
export function journeyMapSheet(
  { map, locale, words }: JourneyMapInput,
  paper: Paper,
  measure: Measure,
): Sheet {
  const { width } = landscape[paper];
  const most = Math.floor((width - 2 * margin - laneWidth) / narrowest);
  const drafts = Array.from({ length: most }, (_, at) =>
    draft({ map, locale, words }, paper, measure, most - at),
  );
  return drafts.reduce((best, next) => (costOf(next) < costOf(best) ? next : best)).sheet;
}

interface Draft {
  readonly sheet: Sheet;
  /** How many pages hold lanes for which the page before had no room. */
  readonly turns: number;
}

/** Fewest pages first; among equals, the one that keeps a step's lanes together. */
const costOf = ({ sheet, turns }: Draft): number => sheet.pages.length * 1000 + turns;

function draft({ map, locale, words }: JourneyMapInput, paper: Paper, measure: Measure, most: number): Draft {
  const { width, height } = landscape[paper];
  const pen = takePen({ title: map.title || words.blankTitle, lang: tagOf(locale), width, height });
  const desk: Desk = {
    pen,
    map,
    words,
    measure,
    left: margin,
    right: width - margin,
    top: margin,
    bottom: height - margin - footer,
  };
  const columns = pagesOfColumns(journeyToPrint(map), most);
  columns.forEach((runs, at) => {
    pen.page();
    const top = at === 0 ? drawTop(desk) : drawContinued(desk);
    drawTable(desk, gridOf(desk, runs), top);
  });
  const sheet = pen.finish((page, pages) => drawFooter(desk, height, words.pageOf(page, pages)));
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

function drawTable(desk: Desk, grid: Grid, top: number) {
  const { pen, map, words } = desk;
  const table = pen.node('Table', documentNode, { summary: map.title || words.blankTitle });
  let y = drawHead(desk, grid, top, table);
  const body = pen.node('TBody', table);
  const turn = () => {
    pen.page();
    y = drawHead(desk, grid, drawContinued(desk), null);
    return y;
  };
  let fresh = y;
  for (const lane of inOrder(map.states.now.lanes)) {
    const row = rowOf(desk, grid, lane);
    const nodes = rowNodes(desk, body, row);
    if (y + heightOf(row, row.longest, true) > desk.bottom && y > fresh) fresh = turn();
    for (const [from, to] of slices(row, desk.bottom - y, desk.bottom - fresh)) {
      if (from > 0) fresh = turn();
      y = drawRow(desk, grid, row, nodes, { y, from, to, first: from === 0 });
    }
  }
}

/** The lines of a row page by page: all at once where they fit. */
function slices(row: Row, room: number, roomOnFresh: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  do {
    const first = from === 0;
    const to = Math.min(row.longest, from + Math.max(1, linesIn(row, first ? room : roomOnFresh, first)));
    parts.push([from, to]);
    from = to;
  } while (from < row.longest);
  return parts;
}

function drawFooter({ pen, measure, left, right }: { pen: Pen } & Desk, height: number, pageOf: string) {
  const y = height - margin;
  drawSign(pen, { x: left, y: y - 12, size: 15, line: 1.6 });
  pen.text(null, { x: left + 20, y, size: type.text, face: 'head', ink: 'soft', text: 'Waymark' });
  const x = right - measure('text', pageOf, type.text);
  pen.text(null, { x, y, size: type.text, face: 'text', ink: 'soft', text: pageOf });
}
