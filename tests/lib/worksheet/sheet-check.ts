import { expect } from 'vitest';
import { entriesAt, feelingAt, inOrder, type JourneyMap, journeyOf } from '../../../lib/journey/index.ts';
import {
  type FieldOp,
  measure,
  type Page,
  type Role,
  type Sheet,
  type TextOp,
} from '../../../lib/worksheet/index.ts';
import { margin } from '../../../lib/worksheet/paper.ts';

const floor = 12;
const headFloor = 10.5;

type Text = TextOp & { node: number | null };

const textsOf = ({ ops }: Page): Text[] => ops.filter((op): op is Text => op.op === 'text');

/** The box of a line of text, in points: from the tops of its letters to the bottoms of those that hang. */
const boxOf = ({ x, y, size, face, text }: Text) => ({
  text,
  size,
  left: x,
  right: x + measure(face, text.trimEnd(), size),
  top: y - size * 0.72,
  bottom: y + size * 0.2,
});

/** Texts that stand outside the margins that a printer keeps. */
export function outside(sheet: Sheet): string[] {
  return sheet.pages.flatMap((page) =>
    textsOf(page)
      .map(boxOf)
      .filter(
        ({ left, right, top, bottom, size }) =>
          left < margin - 0.01 ||
          right > page.width - margin + 0.01 ||
          top < margin - 0.01 ||
          bottom > page.height - margin + size * 0.25,
      )
      .map(({ text }) => text),
  );
}

/** Texts that are set too small: below 12 points, or in the head of a table below 10.5. */
export function tooSmall(sheet: Sheet): string[] {
  const inHead = (node: number | null) => node === null || sheet.structure[node]?.role === 'TH';
  return sheet.pages.flatMap((page) =>
    textsOf(page)
      .filter(({ size, node }) => size < (inHead(node) ? headFloor : floor))
      .map(({ text }) => text),
  );
}

/** Pairs of texts that lie on each other. */
export function overlaps(sheet: Sheet): string[] {
  return sheet.pages.flatMap((page) => {
    const boxes = textsOf(page)
      .map(boxOf)
      .sort((a, b) => a.top - b.top);
    return boxes.flatMap((a, at) => {
      const found: string[] = [];
      for (let i = at + 1; i < boxes.length; i++) {
        const b = boxes[i];
        if (!b || b.top >= a.bottom - 0.05) break;
        if (b.left < a.right - 0.05 && a.left < b.right - 0.05) found.push(`“${a.text}” and “${b.text}”`);
      }
      return found;
    });
  });
}

/** Fields that lie on a text or another field, or reach over the margin. */
export function crowded(sheet: Sheet): string[] {
  return sheet.pages.flatMap((page) => {
    const fields = page.ops.flatMap((op) =>
      op.op === 'field'
        ? [{ text: op.name, left: op.x, right: op.x + op.width, top: op.y, bottom: op.y + op.height }]
        : [],
    );
    const others = [...fields, ...textsOf(page).map(boxOf)];
    return fields.flatMap((a) => [
      ...others
        .filter(
          (b) =>
            b !== a &&
            b.left < a.right - 0.05 &&
            a.left < b.right - 0.05 &&
            b.top < a.bottom - 0.05 &&
            a.top < b.bottom - 0.05,
        )
        .map(({ text }) => `${a.text} and ${text}`),
      ...(a.left < margin - 0.01 ||
      a.right > page.width - margin + 0.01 ||
      a.bottom > page.height - margin + 0.01
        ? [`${a.text} over the margin`]
        : []),
    ]);
  });
}

/** What each node of the structure says, its lines joined. */
export function readNodes(sheet: Sheet): string[] {
  const said: string[] = sheet.structure.map(() => '');
  for (const page of sheet.pages)
    for (const { node, text } of textsOf(page)) if (node !== null) said[node] += text;
  return said;
}

/** Every text of a map that its sheet has to show. */
export function visible(map: JourneyMap): string[] {
  const { now } = map.states;
  const lanes = inOrder(now.lanes);
  const problem = inOrder(map.persona.claims).find(({ about }) => about === 'problem')?.text ?? '';
  const columns = journeyOf(now).flatMap(({ stage, steps }) => [
    ...(steps.length > 0 ? [stage.title] : []),
    ...steps.flatMap(({ id, title, when }) => {
      const feeling = lanes.some(({ kind }) => kind === 'feeling') ? feelingAt(now, id) : undefined;
      const cells = lanes.flatMap((lane) => entriesAt(map, lane, id).map(({ text }) => text));
      return [title, when, ...cells, feeling?.word ?? '', feeling?.because ?? ''];
    }),
  ]);
  const { name } = map.persona;
  return [map.title, name, name && problem, ...lanes.map(({ title }) => title), ...columns].filter(
    (text) => text !== '',
  );
}

const plain = (text: string) => text.replaceAll('\n', ' ').trim();

/** The texts of a map that its sheet does not show. */
export function lost(map: JourneyMap, sheet: Sheet): string[] {
  const said = readNodes(sheet).map(plain);
  return visible(map).filter((text) => !said.some((node) => node.includes(plain(text))));
}

const parents: Record<Role, readonly Role[]> = {
  Document: [],
  H1: ['Document'],
  H2: ['Document'],
  P: ['Document'],
  L: ['Document'],
  LI: ['L'],
  LBody: ['LI'],
  Form: ['P', 'LBody', 'TH', 'TD'],
  Table: ['Document'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  Figure: ['TD', 'P', 'LBody', 'Document'],
  Span: ['P', 'TD', 'TH'],
};

/** Checks that the structure is a tree a screen reader can follow, with tables whose rows are equally long. */
export function expectStructure({ structure, pages }: Sheet) {
  const roles = structure.map(({ role }) => role);
  structure.forEach((node, at) => {
    if (at === 0) {
      expect(node).toEqual({ role: 'Document', parent: null });
      return;
    }
    expect(node.parent).toBeLessThan(at);
    expect(parents[node.role]).toContain(roles[node.parent ?? -1]);
    if (node.role === 'Figure') expect(node.alt ?? '').not.toBe('');
    if (node.role === 'TH') expect(node.scope).toBeDefined();
    if (node.role === 'Table') expect(node.summary ?? '').not.toBe('');
  });
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
  const children = (of: number) => structure.flatMap(({ parent }, at) => (parent === of ? [at] : []));
  const length = (row: number) =>
    children(row).reduce((sum, cell) => sum + (structure[cell]?.colSpan ?? 1), 0);
  const tables = roles.flatMap((role, at) => (role === 'Table' ? [at] : []));
  for (const table of tables) {
    const lengths = children(table).flatMap(children).map(length);
    expect(new Set(lengths).size).toBe(1);
    expect(lengths[0]).toBeGreaterThan(1);
  }
  for (const { ops } of pages)
    for (const { node } of ops) if (node !== null) expect(structure[node]).toBeDefined();
}

/** The fields of a sheet, in reading order. */
export const fieldsOf = (sheet: Sheet): FieldOp[] =>
  sheet.pages.flatMap(({ ops }) =>
    ops.filter((op): op is FieldOp & { node: number | null } => op.op === 'field'),
  );

/** Checks what holds for every sheet of the kit, whatever is on it. */
export function expectSound(sheet: Sheet) {
  expect(sheet.reports).toEqual([]);
  expect(outside(sheet)).toEqual([]);
  expect(tooSmall(sheet)).toEqual([]);
  expect(overlaps(sheet)).toEqual([]);
  expectStructure(sheet);
  const names = fieldsOf(sheet).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.includes('.'))).toEqual([]);
  expect(fieldsOf(sheet).filter(({ hint }) => hint.trim() === '')).toEqual([]);
}

/** Checks a sheet of a map whole. */
export function expectWell(map: JourneyMap, sheet: Sheet) {
  expect(sheet.reports).toEqual([]);
  expect(lost(map, sheet)).toEqual([]);
  expect(outside(sheet)).toEqual([]);
  expect(tooSmall(sheet)).toEqual([]);
  expect(overlaps(sheet)).toEqual([]);
  expectStructure(sheet);
}
