import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { type FontFiles, paint } from '../../../lib/pdf/index.ts';
import type { Op, Sheet } from '../../../lib/worksheet/index.ts';
import { fontFiles } from './font-files.ts';
import { sampleSheet, sampleTexts } from './sample-sheet.ts';
import { selfCheck } from './self-check.ts';

const sample = await paint(sampleSheet(), fontFiles);

const opened = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

interface Branch {
  role: string;
  alt?: string;
  lang?: string;
  children: (Branch | { type: string; id: string })[];
}

// A dot is a stretch of content on the page that was asked.
const outline = ({ role, children }: Branch): string => {
  const kids = children.map((kid) => ('role' in kid ? outline(kid) : '.'));
  return kids.length > 0 ? `${role}(${kids.join(' ')})` : role;
};

async function read(bytes: Uint8Array) {
  const pdf = await opened(bytes);
  const texts: string[] = [];
  const trees: Branch[] = [];
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i);
    const content = await page.getTextContent({ disableNormalization: true });
    texts.push(...content.items.flatMap((item) => ('str' in item && item.str !== '' ? [item.str] : [])));
    trees.push((await page.getStructTree()) as unknown as Branch);
  }
  const metadata = await pdf.getMetadata();
  return { texts, trees, info: metadata.info as { Title: string; Language: string } };
}

function sheetOf(ops: Op[]): Sheet {
  const structure: Sheet['structure'] = [
    { role: 'Document', parent: null },
    { role: 'P', parent: 0 },
  ];
  return { title: 'T', lang: 'en', pages: [{ width: 200, height: 100, ops }], structure, reports: [] };
}

const word = { op: 'text', x: 10, y: 20, size: 12, face: 'text', ink: 'ink', text: 'word' } as const;

// pdf.js gives back every space as U+0020 and drops it at the end of a line.
const spaced = (text: string) => text.replaceAll('\u00a0', ' ').trim();

test('every text is read back whole and in order', async () => {
  const { texts } = await read(sample);
  const expected = [...sampleTexts];
  expected.splice(expected.indexOf('Smärta'), 0, 'Bana', 'Före', 'Efter');
  expect(texts.map(spaced).filter(Boolean)).toEqual(expected.map(spaced));
});

test('the structure tree has the roles of the sheet, and each page its own content', async () => {
  const { trees } = await read(sample);
  const [first, second] = trees.map(outline);
  const headRow = 'TR(TH(.) TH(.) TH(.))';
  expect(first).toContain(`Document(H1(.) P(.) P(.) P(.) P(.) Figure(.) Table(THead(${headRow}) TBody(`);
  expect(first).toContain('TBody(TR(TH(.) TD(.) TD(.)) TR(TH TD TD) TR(TH TD))');
  expect(second).toContain('Document(Table(THead(TR(TH TH TH)) TBody(');
  expect(second).toContain('TBody(TR(TH TD TD) TR(TH(.) TD(.) TD(.)) TR(TH TD(.)))');
});

test('a wrapped line keeps its space, and text in another language its tag', async () => {
  const content = contentOf(await PDFDocument.load(sample));
  expect(content).toContain('0020> Tj');
  expect(content.match(/\/Span <<\/Lang \(\w+\)>>/g)).toEqual(['/Span <</Lang (fr)>>']);
});

test('a node in another language says so', async () => {
  const { trees } = await read(sample);
  expect(JSON.stringify(trees[0])).toContain('"lang":"hr"');
});

test('a viewer is told title and language', async () => {
  const { info } = await read(sample);
  expect(info.Title).toBe(sampleTexts[0]);
  expect(info.Language).toBe('sv');
});

test('the same sheet gives the same bytes', async () => {
  expect(await paint(sampleSheet(), fontFiles)).toEqual(sample);
});

test('the self-check finds nothing to mend', async () => {
  expect(await selfCheck(sample)).toEqual([]);
});

test('only the faces that a sheet uses are embedded', async () => {
  const none = { strong: new Uint8Array(), head: new Uint8Array() };
  const files: FontFiles = { ...fontFiles, ...none };
  const bytes = await paint(sheetOf([{ ...word, node: 1 }]), files);
  expect((await read(bytes)).texts).toEqual(['word']);
  expect(bytes.length).toBeLessThan(fontFiles.text.length + 5000);
});

test('content between two artifacts is one stretch, and text of its own comes before a later child', async () => {
  const sheet = sheetOf([
    { ...word, node: 1, text: 'a ' },
    { ...word, node: 2, text: 'b ' },
    { ...word, node: null, text: 'decoration' },
    { ...word, node: 1, text: 'c' },
  ]);
  sheet.structure.push({ role: 'Span', parent: 1, lang: 'fr' });
  const bytes = await paint(sheet, fontFiles);
  expect(await selfCheck(bytes)).toEqual([]);
  const { trees } = await read(bytes);
  expect(trees.map(outline)).toEqual(['Root(Document(P(. Span(.) .)))']);
});

test('a character that the font lacks is drawn and can be copied', async () => {
  const bytes = await paint(sheetOf([{ ...word, node: 1, text: 'a😀b' }]), fontFiles);
  expect(await selfCheck(bytes)).toEqual([]);
  const document = await PDFDocument.load(bytes);
  expect(contentOf(document)).toContain('/ActualText <feffd83dde00>');
});

test('an empty page and an empty text do no harm', async () => {
  const bytes = await paint(sheetOf([{ ...word, node: 1, text: '' }]), fontFiles);
  expect(await selfCheck(bytes)).toEqual([]);
  expect((await opened(bytes)).numPages).toBe(1);
});

test('unknown path commands and unknown nodes are refused', async () => {
  const path: Op = { op: 'path', node: 1, d: 'M0 0Q1 1 2 2', x: 0, y: 0, scale: 1, fill: 'ink' };
  await expect(paint(sheetOf([path]), fontFiles)).rejects.toThrow(RangeError);
  await expect(paint(sheetOf([{ ...path, d: 'M0 0L1' }]), fontFiles)).rejects.toThrow(RangeError);
  await expect(paint(sheetOf([{ ...word, node: 7 }]), fontFiles)).rejects.toThrow(RangeError);
});

function contentOf(document: PDFDocument): string {
  const stream = document.getPage(0).node.lookup(PDFName.of('Contents'));
  return stream instanceof PDFRawStream
    ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    : '';
}

function recontent(document: PDFDocument, change: (content: string) => string) {
  const bytes = deflateSync(change(contentOf(document)));
  const stream = PDFRawStream.of(document.context.obj({ Filter: 'FlateDecode' }), bytes);
  document.getPage(0).node.set(PDFName.of('Contents'), document.context.register(stream));
}

const elements = (document: PDFDocument, role: string) =>
  document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((dict) => dict.get(PDFName.of('S')) === PDFName.of(role));

const drop = (role: string, key: string) => (document: PDFDocument) => {
  elements(document, role)[0]?.delete(PDFName.of(key));
};

const breakages: [string, RegExp, (document: PDFDocument) => unknown][] = [
  ['a TH without scope', /TH has no Scope/, drop('TH', 'A')],
  ['a figure without words', /Figure has no Alt/, drop('Figure', 'Alt')],
  ['a figure without place', /Figure has no BBox/, drop('Figure', 'A')],
  ['a heading that claims nothing', /no element claims MCID 0/, drop('H1', 'K')],
  ['an orphan', /does not name its parent/, drop('TD', 'P')],
  ['a page without tab order', /Tabs/, (pdf) => pdf.getPage(1).node.delete(PDFName.of('Tabs'))],
  [
    'a page out of the ParentTree',
    /ParentTree/,
    (pdf) => pdf.getPage(1).node.delete(PDFName.of('StructParents')),
  ],
  ['no language', /Lang/, (pdf) => pdf.catalog.delete(PDFName.of('Lang'))],
  ['no XMP', /XMP/, (pdf) => pdf.catalog.delete(PDFName.of('Metadata'))],
  ['no structure tree', /structure tree/, (pdf) => pdf.catalog.delete(PDFName.of('StructTreeRoot'))],
  [
    'content claimed twice',
    /two elements/,
    (pdf) => elements(pdf, 'H1')[0]?.lookup(PDFName.of('K'), PDFArray).push(PDFNumber.of(1)),
  ],
  [
    'unmarked content',
    /outside marked content/,
    (pdf) => recontent(pdf, (content) => `${content}0 0 9 9 re f\n`),
  ],
  ['an open end', /without an end/, (pdf) => recontent(pdf, (content) => `${content}/Artifact BMC\n`)],
  [
    'another role',
    /is opened as H2/,
    (pdf) => recontent(pdf, (content) => content.replace('/H1 <<', '/H2 <<')),
  ],
];

test.each(breakages)('the self-check sees %s', async (_, problem, damage) => {
  const document = await PDFDocument.load(sample, { updateMetadata: false });
  await damage(document);
  expect((await selfCheck(await document.save())).join('\n')).toMatch(problem);
});
