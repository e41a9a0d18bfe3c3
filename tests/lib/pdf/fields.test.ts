import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { fieldFont } from '../../../lib/pdf/fields.ts';
import { paint } from '../../../lib/pdf/index.ts';
import type { Sheet } from '../../../lib/worksheet/index.ts';
import { fillableSheet, sampleFields } from './fillable-sheet.ts';
import { fontFiles } from './font-files.ts';
import { selfCheck } from './self-check.ts';

const sample = await paint(fillableSheet(), fontFiles);

const names = Object.keys(sampleFields);

const fieldsOf = (sheet: Sheet) =>
  sheet.pages.flatMap(({ ops }) => ops).flatMap((op) => (op.op === 'field' ? [op] : []));

async function annotationsOf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = [await pdf.getPage(1), await pdf.getPage(2)];
  return (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
}

const widgetsOf = (document: PDFDocument) =>
  document
    .getPages()
    .flatMap(({ node }) => node.Annots()?.asArray() ?? [])
    .map((ref) => document.context.lookup(ref, PDFDict));

test('a form tells its fields, their kinds, values and hints, in the order of the sheet', async () => {
  const found = await annotationsOf(sample);
  expect(found.map(({ fieldName }) => fieldName)).toEqual(names);
  expect(found.map(({ alternativeText }) => alternativeText)).toEqual(
    Object.values(sampleFields).map(({ hint }) => hint),
  );
  const one = Object.fromEntries(found.map((annotation) => [annotation.fieldName, annotation]));
  expect(one.name).toMatchObject({ fieldType: 'Tx', fieldValue: 'Đurđica Šćepanović', multiLine: false });
  expect(one['thought-wait']).toMatchObject({
    fieldType: 'Tx',
    fieldValue: sampleFields['thought-wait']?.value,
    multiLine: true,
  });
  expect(one.done).toMatchObject({ fieldType: 'Btn', checkBox: true, fieldValue: 'Yes' });
  expect(one.asked).toMatchObject({ fieldType: 'Btn', checkBox: true, fieldValue: 'Off' });
  expect(one['feeling-wait']).toMatchObject({
    fieldType: 'Ch',
    combo: true,
    fieldValue: ['sad'],
    options: [
      { exportValue: '', displayValue: '' },
      { exportValue: 'sad', displayValue: 'tužno' },
      { exportValue: 'glad', displayValue: 'sretno, œuf' },
    ],
  });
  expect(one['feeling-eat']?.fieldValue).toEqual(['']);
});

function lookOf(widget: PDFDict): string {
  const look = widget.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
  return look instanceof PDFRawStream
    ? Buffer.from(decodePDFRawStream(look).decode()).toString('latin1')
    : '';
}

test('the font in fields has the one name that Chromium leaves to us', async () => {
  expect(fieldFont).toBe('Wingdings');
  const pdf = await PDFDocument.load(sample, { updateMetadata: false });
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  const fonts = form.lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
  expect(fonts.keys().map(String)).toEqual(['/Wingdings']);
  expect(String(fonts.lookup(PDFName.of('Wingdings'), PDFDict).get(PDFName.of('BaseFont')))).toMatch(
    /^\/WMFORM\+/,
  );
  const looks = widgetsOf(pdf).flatMap((widget) => {
    const look = widget.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
    return look instanceof PDFRawStream ? [String(look.dict.get(PDFName.of('Resources')))] : [];
  });
  expect(looks).toHaveLength(6);
  expect(looks.every((look) => look.includes('/Wingdings'))).toBe(true);
});

test('a field on the page stands where the sheet has it', async () => {
  const [name] = await annotationsOf(sample);
  expect(name?.rect).toEqual([80, 841.89 - 106, 280, 841.89 - 84].map((side) => expect.closeTo(side, 1)));
});

test('the appearances show the values: each line, the label of a choice, a box for a letter that is lacking', async () => {
  const sheet = fillableSheet();
  for (const field of fieldsOf(sheet)) if (field.name === 'class') field.value = 'žbж猫';
  const bytes = await paint(sheet, fontFiles);
  const found = await annotationsOf(bytes);
  const shown = Object.fromEntries(found.map(({ fieldName, textContent }) => [fieldName, textContent]));
  const lines = ['Čekam i čekam, ćelav od dosade i bez smisla.', 'Å æ ø é œ', '', 'Kraj.'];
  expect(shown['thought-wait']).toEqual(lines);
  // pdf.js tells the text of no choice.
  const choices = widgetsOf(await PDFDocument.load(bytes))
    .slice(-2)
    .map(lookOf);
  expect(choices).toEqual([
    expect.stringContaining('<00740075017e006e006f> Tj'),
    expect.not.stringContaining('Tj'),
  ]);
  expect(shown.class).toEqual(['žbж']);
  expect(shown['thought-eat']).toBeUndefined();
});

test('the self-check finds nothing to mend, and each Form is read where it stands', async () => {
  expect(await selfCheck(sample)).toEqual([]);
  const pdf = await getDocument({ data: sample.slice(), verbosity: 0 }).promise;
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  const order = [...tree.matchAll(/"role":"(\w+)"|"type":"(content|annotation)"/g)].map(
    ([, role, type]) => role ?? type,
  );
  const line = ['P', 'content', 'Form', 'annotation', 'content', 'Form', 'annotation'];
  expect(order.join(' ')).toContain(line.join(' '));
});

test('the same form gives the same bytes', async () => {
  expect(await paint(fillableSheet(), fontFiles)).toEqual(sample);
});

test('a sheet without fields has no form', async () => {
  const sheet = fillableSheet();
  for (const page of sheet.pages) page.ops = page.ops.filter(({ op }) => op !== 'field');
  sheet.structure = sheet.structure.map((node) => (node.role === 'Form' ? { ...node, role: 'Span' } : node));
  const pdf = await PDFDocument.load(await paint(sheet, fontFiles));
  expect(pdf.catalog.has(PDFName.of('AcroForm'))).toBe(false);
});

const faulty = (change: (sheet: Sheet) => unknown) => {
  const sheet = fillableSheet();
  change(sheet);
  return paint(sheet, fontFiles);
};

test('a name twice, a name with a full stop, and a field without a Form of its own are mistakes', async () => {
  const renamed = (name: string) => (sheet: Sheet) => Object.assign(fieldsOf(sheet)[5] ?? {}, { name });
  await expect(faulty(renamed('name'))).rejects.toThrow(/Two fields are called "name"/);
  await expect(faulty(renamed('a.b'))).rejects.toThrow(RangeError);
  const moved = (node: number | null) => (sheet: Sheet) => Object.assign(fieldsOf(sheet)[1] ?? {}, { node });
  await expect(faulty(moved(null))).rejects.toThrow(/no Form of its own/);
  await expect(faulty(moved(0))).rejects.toThrow(/no Form of its own/);
  const shared = (sheet: Sheet) =>
    Object.assign(fieldsOf(sheet)[1] ?? {}, { node: fieldsOf(sheet)[0]?.node });
  await expect(faulty(shared)).rejects.toThrow(/share the Form/);
});

const drop = (key: string) => (document: PDFDocument) => widgetsOf(document)[0]?.delete(PDFName.of(key));
const formOf = (document: PDFDocument) => document.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
const yes: PDFObject = PDFNumber.of(1);

const breakages: [string, RegExp, (document: PDFDocument) => unknown][] = [
  ['a field without a hint', /nothing tells/, drop('TU')],
  ['a field without a look', /look of its own/, drop('AP')],
  ['a field that is not printed', /not printed/, drop('F')],
  ['a field out of the ParentTree', /ParentTree disagrees/, drop('StructParent')],
  ['a field that no page has', /no page has/, (pdf) => pdf.getPage(1).node.delete(PDFName.of('Annots'))],
  ['other appearances', /other appearances/, (pdf) => formOf(pdf).set(PDFName.of('NeedAppearances'), yes)],
  ['no font to write with', /DR lacks/, (pdf) => formOf(pdf).delete(PDFName.of('DR'))],
  ['no form', /without an AcroForm/, (pdf) => pdf.catalog.delete(PDFName.of('AcroForm'))],
];

test.each(breakages)('the self-check sees %s', async (_, problem, damage) => {
  const document = await PDFDocument.load(sample, { updateMetadata: false });
  await damage(document);
  const bytes = await document.save({ updateFieldAppearances: false });
  expect((await selfCheck(bytes)).join('\n')).toMatch(problem);
});
