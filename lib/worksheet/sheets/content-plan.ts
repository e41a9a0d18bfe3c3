import { circle } from '../../figure/index.ts';
import { byDate, type Id, inOrder, isDay, type JourneyMap } from '../../journey/index.ts';
import { fieldName, lineIds, valueAt } from '../fields/index.ts';
import { drawAnswer } from '../kit/answer.ts';
import { type Desk, makeSheet, type SheetInput, type Side, type } from '../kit/desk.ts';
import { begin, called, heading, line, need, paragraph } from '../kit/flow.ts';
import { block, drawBlock, heard, say, widthOf } from '../kit/said.ts';
import { table } from '../kit/table.ts';
import { mapTitle } from '../kit/titles.ts';
import type { Measure, Sheet } from '../page.ts';
import { documentNode } from '../pen.ts';

/** What will be published: its platforms, a line for each thing, and a timeline to put them in order on. */
export function contentPlanSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.contentPlan.title, { title: mapTitle(side) });
  return makeSheet(input, { title, elastic: true }, measure, (desk) => {
    const { map } = desk.sides[0];
    const entries = lineIds(map, 'entries', desk.snug ? 6 : 8);
    begin(
      desk,
      say(desk, ({ t }) =>
        [t(($) => $.contentPlan.lead), ...(desk.fillable ? [t(($) => $.contentPlan.dates)] : [])].join(' '),
      ),
    );
    const platforms = lineIds(map, 'platforms', 3);
    names(desk, platforms);
    plan(desk, entries, platforms);
    timeline(desk, entries);
  });
}

const perRow = 3;

/** A numbered line for each platform; the plan names them by their numbers. */
function names(desk: Desk, platforms: readonly Id[]) {
  heading(
    desk,
    say(desk, ({ t }) => t(($) => $.contentPlan.platforms)),
  );
  paragraph(
    desk,
    say(desk, ({ t }) => t(($) => $.contentPlan.name)),
  );
  const gap = 14;
  const width = (desk.right - desk.left + gap) / perRow;
  for (let from = 0; from < platforms.length; from += perRow) {
    need(desk, 40);
    const below = platforms.slice(from, from + perRow).map((id, at) => {
      const x = desk.left + at * width;
      const number = from + at + 1;
      const name = fieldName.record('platforms', id, 'name');
      return line(
        desk,
        () => `${number}`,
        x,
        x + width - gap,
        desk.y,
        name,
        ({ plan }) => plan.platform(number),
      );
    });
    desk.y = Math.max(...below) + 8;
  }
}

function plan(desk: Desk, entries: readonly Id[], platforms: readonly Id[]) {
  heading(
    desk,
    say(desk, ({ t }) => t(($) => $.contentPlan.lines)),
    90,
  );
  const head = (part: 'date' | 'topic' | 'platform' | 'owner') => say(desk, ({ plan }) => plan.fields[part]);
  table(desk, {
    summary: say(desk, ({ t }) => t(($) => $.contentPlan.summary)),
    columns: [
      { head: say(desk, ({ t }) => t(($) => $.number)), share: 9 },
      { head: head('date'), share: 18 },
      { head: head('topic'), share: 31 },
      { head: head('platform'), share: 21 },
      { head: head('owner'), share: 21 },
    ],
    rows: entries.map((id, at) => {
      const entry = say(desk, ({ plan }) => plan.entry(at + 1));
      const blank = (part: 'date' | 'topic' | 'owner') => ({
        blank: { name: fieldName.record('entries', id, part), hint: called(entry, head(part)), lines: 1 },
      });
      const choice = {
        name: fieldName.record('entries', id, 'platform'),
        hint: called(entry, head('platform')),
        options: platforms.map((platform, place) => ({
          value: platform,
          label: say(desk, (side) => platformLabel(desk, side, platform, place + 1)),
        })),
      };
      return [
        { said: say(desk, () => `${at + 1}`) },
        blank('date'),
        blank('topic'),
        { choice },
        blank('owner'),
      ];
    }),
  });
}

/** On paper a platform's number stands for it, on the screen its name where it has one. */
function platformLabel(desk: Desk, { map, plan }: Side, id: Id, number: number): string {
  if (!desk.fillable) return `${number}`;
  return valueAt(map, fieldName.record('platforms', id, 'name')) || plan.platform(number);
}

const perRoad = 8;
const radius = 13;
const road = 66;

/** A path with a waymark for each line of the plan; those that have a date stand on it already, in order. */
function timeline(desk: Desk, entries: readonly Id[]) {
  const roads = Math.ceil(entries.length / perRoad);
  heading(
    desk,
    say(desk, ({ t }) => t(($) => $.contentPlan.timeline)),
    20 + road + 40,
  );
  paragraph(
    desk,
    say(desk, ({ t }) => t(($) => $.contentPlan.draw)),
  );
  const dated = datedOf(desk.sides[0].map, entries);
  for (let at = 0; at < roads; at++) {
    need(desk, road + 20);
    const from = at * perRoad;
    drawRoad(desk, from, Math.min(perRoad, entries.length - from), dated);
  }
}

interface Dated {
  readonly number: number;
  readonly date: string;
}

const datedOf = (map: JourneyMap, entries: readonly Id[]): readonly Dated[] =>
  byDate(inOrder(map.plan.entries))
    .filter(({ date }) => isDay(date))
    .map(({ id, date }) => ({ number: entries.indexOf(id) + 1, date }));

function drawRoad(desk: Desk, from: number, count: number, dated: readonly Dated[]) {
  const { pen, left, right, y: top } = desk;
  const step = (right - left) / perRoad;
  const places = Array.from({ length: count }, (_, at) => ({
    number: from + at + 1,
    x: left + step * (at + 0.5),
    y: top + (at % 2 === 0 ? radius + 20 : radius + 4),
    dated: dated[from + at],
  }));
  const there = places.flatMap(({ dated }) => dated ?? []);
  const alt = heard(
    say(desk, ({ t, plan }) =>
      there.length === 0
        ? t(($) => $.contentPlan.altEmpty)
        : t(($) => $.contentPlan.alt, {
            dates: there.map(({ number, date }) => `${plan.entry(number)}, ${date}`).join('; '),
          }),
    ),
  );
  const figure = pen.node('Figure', documentNode, { alt });
  pen.path(figure, { d: pathThrough(places), x: 0, y: 0, scale: 1, stroke: 'trail', line: 3 });
  for (const { x, y, dated } of places) {
    pen.path(figure, {
      d: circle(0, 0, radius),
      x,
      y,
      scale: 1,
      fill: 'paper',
      stroke: 'ink',
      line: 1.5,
    });
    if (!dated) continue;
    const text = block(
      desk,
      say(desk, () => `${dated.number}`),
      radius * 2,
      { face: 'strong' },
    );
    drawBlock(desk, figure, text, x - widthOf(desk, text) / 2, y - type.text * 0.6);
  }
  const below = top + 2 * radius + 24;
  for (const { number, x, dated } of places) {
    const width = step - 8;
    if (dated) {
      const text = block(
        desk,
        say(desk, () => dated.date),
        width,
      );
      drawBlock(desk, figure, text, x - widthOf(desk, text) / 2, below + 6);
      continue;
    }
    const hint = say(desk, ({ t }) => t(($) => $.contentPlan.mark, { number }));
    drawAnswer(
      desk,
      desk.fillable ? pen.node('P', documentNode) : figure,
      { name: `sheet/timeline/${number}`, hint, lines: 1 },
      { x: x - width / 2, y: below, width, height: 27.5 },
    );
  }
  desk.y = below + 36;
}

/** A line that swings gently from place to place. */
const pathThrough = (places: readonly { readonly x: number; readonly y: number }[]): string =>
  places
    .map(({ x, y }, at) => {
      const before = places[at - 1];
      if (!before) return `M${x} ${y}`;
      const half = (x - before.x) / 2;
      return `C${before.x + half} ${before.y} ${x - half} ${y} ${x} ${y}`;
    })
    .join(' ');
