import { type Id, type Lane, recordOf, type Stage, type Step } from '../../journey/index.ts';
import { fieldName } from '../fields/index.ts';
import { type Desk, leading, type } from '../kit/desk.ts';
import { type Block, block, type Said, say, told } from '../kit/said.ts';

/** What the parts of a journey map work with. */
export interface MapDesk extends Desk {
  /** The names of the fields that are drawn already: a place is filled in once, however often it is seen. */
  readonly taken: Set<string>;
}

/** The width of the column in which the lanes' heads stand. */
export const laneWidth = 100;

/** The space between a cell's edge and its text: at its sides, and above and below. */
export const pad = 6;
export const rise = 4.5;

/** From one line's foot to the next in running text, in points. */
export const lineHeight = type.text * leading;

/** The height of a page that leaves heads as many lines as they want. */
const ample = 500;

/** How many lines a head may have in each language; fewer on a small page and where two languages share it. */
export const mostLines = (desk: Desk, wanted: number): number =>
  Math.max(
    Math.min(wanted, 4),
    Math.ceil((wanted * Math.min(1, (desk.bottom - desk.top) / ample)) / desk.sides.length),
  );

/** A lane's title, or the word for its kind, in the languages of the sheet. */
export const laneSaid = (desk: Desk, { id, kind }: Lane): Said =>
  say(desk, ({ map, words }) => recordOf(map.states.now.lanes, id)?.title || words.lanes[kind]);

/** A stage's title as every language tells it. */
export const stageSaid = (desk: Desk, { id }: Stage): Said =>
  told(desk, ({ states }) => recordOf(states.now.stages, id)?.title ?? '');

/** A step's title, or when it is, as every language tells it. */
export const stepSaid = (desk: Desk, { id }: Step, part: 'title' | 'when'): Said =>
  told(desk, ({ states }) => recordOf(states.now.steps, id)?.[part] ?? '');

/** The name of a field about a stage or a step; one that the sheet made up has no place in the map. */
export const nameAt = (desk: Desk, on: 'stages' | 'steps', id: Id, name: string): string =>
  recordOf(desk.sides[0].map.states.now[on], id) ? name : `sheet/${name}`;

/** The name of the field for a head. */
export const headName = (desk: Desk, of: 'stages' | 'steps', id: Id, part: 'title' | 'when'): string =>
  nameAt(desk, of, id, fieldName.heading(of, id, part));

/** A small word in the column of heads. */
export const smallHead = (desk: Desk, said: Said): Block =>
  block(desk, said, laneWidth - pad, { size: type.small, face: 'strong', ink: 'soft' });

/** A block that more text follows: a space at its end keeps the words apart for who listens or copies. */
export const followed = (text: Block): Block => ({
  ...text,
  lines: text.lines.map((line, at) =>
    at === text.lines.length - 1 ? { ...line, text: `${line.text.trimEnd()} ` } : line,
  ),
});
