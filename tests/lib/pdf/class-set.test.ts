import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { paint } from '../../../lib/pdf/index.ts';
import { fitted, measure, type Sheet, type TextOp } from '../../../lib/worksheet/index.ts';
import { fillableSheet } from './fillable-sheet.ts';
import { fontFiles } from './font-files.ts';
import { sampleSheet } from './sample-sheet.ts';
import { selfCheck } from './self-check.ts';

const slot = {
  op: 'text',
  x: 380,
  y: 780,
  size: 12,
  face: 'text',
  ink: 'ink',
  slot: 'name',
  width: 120,
} as const;

/** The sample with a line for the name at its foot, its words around it, and the name again as decoration overleaf. */
function namedSheet(): Sheet {
  const sheet = sampleSheet();
  const line = sheet.structure.push({ role: 'P', parent: 0 }) - 1;
  const after = sheet.structure.push({ role: 'P', parent: 0 }) - 1;
  const word = { op: 'text', node: line, y: 780, size: 12, face: 'text', ink: 'ink' } as const;
  sheet.pages[0]?.ops.push(
    { ...word, x: 340, text: 'Namn ' },
    { ...slot, node: line, text: '………' },
    { ...word, x: 510, text: ' (elev)' },
    { ...word, node: after, x: 340, y: 800, text: 'Skola' },
  );
  sheet.pages[1]?.ops.push({ ...slot, node: null, text: '' });
  return sheet;
}

const names = ['Đurđica Šćepanović', 'Åsa Öberg', 'Zoë Lefèvre-Œuvrard'];
const set = await paint(namedSheet(), fontFiles, { names });

interface Branch {
  role: string;
  children: (Branch | { id: string })[];
}

/** All elements of a role, from the top. */
const find = (from: Branch | undefined, role: string): Branch[] =>
  (from?.children ?? []).flatMap((kid) =>
    'role' in kid ? [...(kid.role === role ? [kid] : []), ...find(kid, role)] : [],
  );

async function pagesOf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
    const page = await pdf.getPage(i + 1);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : []));
    return { texts, tree: (await page.getStructTree()) as unknown as Branch };
  });
  return Promise.all(pages);
}

test('each pupil has all pages, with the name in its place', async () => {
  const pages = await pagesOf(set);
  const plain = await pagesOf(await paint(namedSheet(), fontFiles));
  expect(pages).toHaveLength(6);
  names.forEach((name, pupil) => {
    const [first, second] = pages.slice(pupil * 2);
    expect(first?.texts).toEqual([...(plain[0]?.texts ?? []).filter((text) => text !== '………'), name]);
    expect(second?.texts).toEqual([...(plain[1]?.texts ?? []), name]);
  });
  expect(plain[0]?.texts).toContain('………');
});

test('what is the same for all lies in the file once', async () => {
  const pdf = await PDFDocument.load(set, { updateMetadata: false });
  const contents = pdf.getPages().map(({ node }) => node.get(PDFName.of('Contents')));
  const shared = contents.map((parts) => String(parts instanceof PDFArray ? parts.get(0) : parts));
  expect(new Set(shared.filter((_, i) => i % 2 === 0)).size).toBe(1);
  expect(new Set(shared.filter((_, i) => i % 2 === 1)).size).toBe(1);
  const growth = set.length - (await paint(namedSheet(), fontFiles, { names: names.slice(0, 2) })).length;
  expect(growth).toBeLessThan(2_500);
});

test('each copy is tagged, and its name is read where it stands', async () => {
  expect(await selfCheck(set)).toEqual([]);
  const [, , third] = await pagesOf(set);
  const own = find(third?.tree, 'Sect').filter(
    ({ children }) => find({ role: '', children }, 'H1').length > 0,
  );
  expect(own).toHaveLength(1);
  const line = find(own[0], 'P').at(-2);
  const ids = line?.children.map((kid) => Number(/\d+$/.exec('id' in kid ? kid.id : '')?.[0]));
  const [label = 0, name = 0, rest = 0] = ids ?? [];
  expect(ids).toHaveLength(3);
  expect(rest).toBe(label + 1);
  expect(name).toBeGreaterThan(rest);
});

test('a copy is called by its name', async () => {
  const pdf = await PDFDocument.load(set, { updateMetadata: false });
  const titles = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((dict) => dict.get(PDFName.of('S')) === PDFName.of('Sect'))
    .map((dict) => dict.lookup(PDFName.of('T'), PDFHexString).decodeText());
  expect(titles).toEqual(names);
});

test('the same names give the same bytes', async () => {
  expect(await paint(namedSheet(), fontFiles, { names })).toEqual(set);
});

test('one name is a sheet like any other, and no names leave the slots as they are', async () => {
  const one = await paint(namedSheet(), fontFiles, { names: ['Åsa'] });
  expect((await pagesOf(one)).map(({ texts }) => texts.at(-1))).toEqual(['Åsa', 'Åsa']);
  expect(await selfCheck(one)).toEqual([]);
  expect(await paint(namedSheet(), fontFiles, { names: [] })).toEqual(await paint(namedSheet(), fontFiles));
});

test('a letter that the font lacks is a box in a name too, and can be copied', async () => {
  const bytes = await paint(namedSheet(), fontFiles, { names: ['Åsa ж', '', 'Öl'] });
  expect(Buffer.from(bytes).toString('latin1')).toContain('/ActualText <feff0436>');
  expect(await selfCheck(bytes)).toEqual([]);
});

test('fields cannot stand in several copies', async () => {
  await expect(paint(fillableSheet(), fontFiles, { names: ['A', 'B'] })).rejects.toThrow(RangeError);
  const one = await paint(fillableSheet(), fontFiles, { names: ['A'] });
  expect(await selfCheck(one)).toEqual([]);
});

const many = Array.from({ length: 25 }, (_, i) => `Pupil ${i}`);

test('a long set tells how far it is', async () => {
  const heard: string[] = [];
  const onProgress = (done: number, all: number) => heard.push(`${done}/${all}`);
  await paint(namedSheet(), fontFiles, { names: many, onProgress });
  expect(heard).toEqual(['10/25', '20/25', '25/25']);
});

test('a long set stops when it is told to, also by a message that comes while it works', async () => {
  const stopped = AbortSignal.abort();
  await expect(paint(namedSheet(), fontFiles, { signal: stopped })).rejects.toThrow(stopped.reason);
  const controller = new AbortController();
  const heard: number[] = [];
  setTimeout(() => controller.abort());
  const work = paint(namedSheet(), fontFiles, {
    names: many,
    signal: controller.signal,
    onProgress: (done) => heard.push(done),
  });
  await expect(work).rejects.toThrow(/abort/);
  expect(heard).toEqual([10]);
});

const room = 120;
const place: TextOp = { ...slot, text: '' };
const fits = (name: string, at = place) => {
  const lines = fitted(name, at, room);
  for (const { text, size } of lines) expect(measure('text', text.trimEnd(), size)).toBeLessThanOrEqual(room);
  expect(lines.map(({ text }) => text).join('')).toBe(name);
  return lines;
};

test('a name that fits keeps the size of its slot', () => {
  expect(fits('Åsa Öberg')).toEqual([{ text: 'Åsa Öberg', size: 12, x: 380, y: 780 }]);
});

test('a longer one is set smaller, down to 8 points', () => {
  const [line, ...others] = fits('Đurđica Šćepanović-Horvat');
  expect(others).toEqual([]);
  expect(line?.size).toBeGreaterThanOrEqual(8);
  expect(line?.size).toBeLessThan(12);
});

test('one of 40 characters stands in two lines, the second in the place of one', () => {
  const name = 'Marie-Françoise Œuvrard de la Chapellerie';
  expect(name.length).toBeGreaterThanOrEqual(40);
  const [first, second, ...others] = fits(name);
  expect(others).toEqual([]);
  expect([first?.size, second?.size]).toEqual([8, 8]);
  expect(second?.y).toBe(780);
  expect(first?.y).toBeLessThan(780);
});

test('no name is cut: one without spaces is split, an endless one set still smaller', () => {
  expect(fits('Š'.repeat(40)).length).toBe(2);
  const lines = fits('Marie-Françoise Œuvrard de la Chapellerie Montmorency af Klintberg');
  expect(lines.length).toBe(2);
  expect(lines[0]?.size).toBeLessThan(8);
  expect(fits('Đurđica Šćepanović-Horvat', { ...place, size: 6 })[0]?.size).toBe(6);
});

test('a slot without room is a mistake', () => {
  expect(() => fitted('Åsa', place, 0)).toThrow(RangeError);
});
