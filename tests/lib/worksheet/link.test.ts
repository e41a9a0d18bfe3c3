import decode from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { pageOfSheet } from '../../../content/index.ts';
import { type Locale, locales } from '../../../lib/i18n/index.ts';
import { paint } from '../../../lib/pdf/index.ts';
import {
  fitsOn,
  hasKey,
  keyOf,
  linkTo,
  makeByName,
  measure,
  type Op,
  type PathOp,
  papers,
  type Sheet,
  type SheetInput,
  sheetNames,
} from '../../../lib/worksheet/index.ts';
import { margin } from '../../../lib/worksheet/paper.ts';
import { fontFiles } from '../pdf/font-files.ts';
import { selfCheck } from '../pdf/self-check.ts';
import { inputOf } from './press-sheet.ts';
import { crowded, expectStructure, outside, overlaps, readNodes, tooSmall } from './sheet-check.ts';

const site = 'https://waymark.example';
const halfMillimetre = 72 / 25.4 / 2;
const quiet = 4;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The points of path data: its numbers in pairs. */
const pointsOf = (d: string) =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

/** What a phone sees: the dark rectangles of a path with four white modules around them, as a picture. */
function picture(d: string) {
  const boxes = d.split('Z').flatMap((part) => {
    const points = pointsOf(part);
    const [from, , to] = points;
    return from && to ? [{ from, to }] : [];
  });
  const size = Math.max(...boxes.map(({ to: [x] }) => x)) + 2 * quiet;
  const zoom = 4;
  const side = size * zoom;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const { from, to } of boxes)
    for (let y = (from[1] + quiet) * zoom; y < (to[1] + quiet) * zoom; y++)
      for (let x = (from[0] + quiet) * zoom; x < (to[0] + quiet) * zoom; x++)
        data.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3);
  return { width: side, height: side, data };
}

function boxOf(op: Op): Box {
  switch (op.op) {
    case 'text':
      return {
        left: op.x,
        top: op.y - op.size * 0.72,
        right: op.x + measure(op.face, op.text.trimEnd(), op.size),
        bottom: op.y + op.size * 0.2,
      };
    case 'line':
      return {
        left: Math.min(op.x1, op.x2),
        top: Math.min(op.y1, op.y2),
        right: Math.max(op.x1, op.x2),
        bottom: Math.max(op.y1, op.y2),
      };
    case 'path': {
      const points = pointsOf(op.d.replaceAll(/[A-Z]/g, ' ').replaceAll(',', ' '));
      const xs = points.map(([x]) => op.x + x * op.scale);
      const ys = points.map(([, y]) => op.y + y * op.scale);
      return {
        left: Math.min(...xs),
        top: Math.min(...ys),
        right: Math.max(...xs),
        bottom: Math.max(...ys),
      };
    }
    default:
      return { left: op.x, top: op.y, right: op.x + op.width, bottom: op.y + op.height };
  }
}

const meet = (a: Box, b: Box) =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;

/** The code of a sheet: where it is drawn, and what it says. */
function codeOn({ structure, pages }: Sheet) {
  const figure = structure.findLastIndex(({ role }) => role === 'Figure');
  const drawn = pages.flatMap(({ ops }, page) =>
    ops.flatMap((op) => (op.node === figure && op.op === 'path' ? [{ page, op }] : [])),
  );
  expect(drawn).toHaveLength(1);
  const { page, op } = drawn[0] as { page: number; op: Op & PathOp };
  return { page, op, alt: structure[figure]?.alt, says: decode(picture(op.d)) };
}

/**
 * Checks that a sheet leads to an address: by a code that nothing comes near, and by the address in words, neither of
 * which puts anything wrong that is right on the same sheet without them.
 */
function expectLink(sheet: Sheet, href: string, plain: Sheet, large = false) {
  const { page, op, alt, says } = codeOn(sheet);
  const text = href.replace('https://', '');
  expect({ page, says, fill: op.fill }).toEqual({ page: 0, says: href, fill: 'ink' });
  expect(alt).toContain(text);
  expect(op.scale).toBeGreaterThanOrEqual(halfMillimetre * (large ? 1.5 : 1));

  const first = sheet.pages[0] as Sheet['pages'][number];
  const box = boxOf(op);
  expect(box.right).toBeLessThanOrEqual(first.width - margin + 0.01);
  expect(box.top).toBeGreaterThanOrEqual(margin - 0.01);
  const white = quiet * op.scale;
  const around = {
    left: box.left - white,
    top: box.top - white,
    right: box.right + white,
    bottom: box.bottom + white,
  };
  expect(first.ops.filter((other) => other !== op && meet(boxOf(other), around))).toEqual([]);

  const link = sheet.structure.findIndex((node) => node.href === href);
  expect(sheet.structure[link]?.role).toBe('P');
  expect(readNodes(sheet)[link]?.replaceAll(' ', '')).toBe(text);
  expect(first.ops.filter(({ node }) => node === link).length).toBeGreaterThan(0);
  expect(outside(sheet)).toEqual([]);
  expect(tooSmall(sheet)).toEqual([]);
  const before = overlaps(plain);
  expect(overlaps(sheet).filter((pair) => !before.includes(pair))).toEqual([]);
  expect(crowded(sheet)).toEqual([]);
  expectStructure(sheet);
}

const told: readonly { languages: readonly [Locale, ...Locale[]] }[] = [
  ...locales.map((one) => ({ languages: [one] as const })),
  { languages: ['hr', 'fr'] },
];
const lesson = 'touchpoints-and-channels';

describe.each(sheetNames)('%s', (name) => {
  test.each(told)('leads to its lesson on every paper ($languages)', async ({ languages }) => {
    const href = `${site}/${languages[0]}${pageOfSheet(name, lesson)}`;
    for (const support of ['example', 'blank'] as const)
      for (const large of [false, true])
        for (const paper of papers.filter((one) => fitsOn(name, one)))
          for (const fillable of [false, true]) {
            const input = await inputOf({
              languages,
              support,
              lesson,
              paper,
              large,
              fillable,
            });
            const linked = { ...input, link: linkTo(href) };
            const made = (one: SheetInput) => makeByName(name, one, measure).sheet;
            expectLink(made(linked), href, made(input), large);
            const [plain, key] = [input, linked].map((one) =>
              hasKey(name) && !fillable ? keyOf(name, one, measure) : null,
            );
            if (plain && key) expectLink(key, href, plain, large);
          }
  });
});

test('a sheet on paper of the usual size has no more pages for its code', async () => {
  const link = linkTo(`${site}/hr/lessons/${lesson}/`);
  for (const languages of [['en'], ['hr'], ['hr', 'fr']] as const)
    for (const support of ['example', 'frames', 'blank'] as const) {
      const input = await inputOf({ languages, support, lesson });
      for (const name of sheetNames) {
        const [plain, linked] = [input, { ...input, link }].map(
          (one) => makeByName(name, one, measure).sheet,
        );
        expect(linked?.pages.length, name).toBeLessThanOrEqual(plain?.pages.length ?? 0);
      }
    }
});

test('a long address stands on lines of its own, and no part of it is lost', async () => {
  const href = `https://waymark.skolan-vid-den-langa-backen.kommun.example/kurser/resekartan/sv${pageOfSheet('persona', null)}`;
  const input = await inputOf();
  const [plain, linked] = [null, linkTo(href)].map(
    (link) => makeByName('persona', { ...input, link }, measure).sheet,
  );
  if (plain && linked) expectLink(linked, href, plain);
  expect(linked?.pages.length).toBe(plain?.pages.length);
});

test('a sheet without a link has neither code nor address', async () => {
  const { structure } = makeByName('persona', { ...(await inputOf()), link: null }, measure).sheet;
  expect(structure.filter(({ role, href }) => role === 'Figure' || href)).toEqual([]);
});

test.each([
  { name: 'journey-map', fillable: true },
  { name: 'quiz', fillable: false },
] as const)('the PDF of $name with a code is tagged through and through', async ({ name, fillable }) => {
  const href = `${site}/hr/lessons/${lesson}/`;
  const input = { ...(await inputOf({ languages: ['hr', 'fr'], fillable, lesson })), link: linkTo(href) };
  const { sheet } = makeByName(name, input, measure);
  expect(await selfCheck(await paint(sheet, fontFiles))).toEqual([]);
  if (!fillable)
    expect(await selfCheck(await paint(sheet, fontFiles, { names: ['Đuro', 'Åse'] }))).toEqual([]);
});
