import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { paint } from '../../../lib/pdf/index.ts';
import { fontFiles } from './font-files.ts';
import { sampleSheet } from './sample-sheet.ts';
import { selfCheck } from './self-check.ts';

const file = '{"title":"Šetnja œuvre 😀"}\n';
const bytes = await paint(sampleSheet(), fontFiles, { file });

test('a viewer finds the file under its name, byte for byte', async () => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const found = [...((await pdf.getAttachments()) ?? [])];
  expect(found.map(([, { filename }]) => filename)).toEqual(['map.waymark.json']);
  const content = await pdf.getAttachmentContent(found[0]?.[0] ?? '');
  expect(new TextDecoder().decode(content as Uint8Array)).toBe(file);
});

test('the file is named in both ways, as PDF/UA wants it, and belongs to the document as its source', async () => {
  const { catalog } = await PDFDocument.load(bytes);
  const spec = catalog.lookup(PDFName.of('AF'), PDFArray).lookup(0, PDFDict);
  expect(spec.has(PDFName.of('F')) && spec.has(PDFName.of('UF'))).toBe(true);
  expect(String(spec.get(PDFName.of('AFRelationship')))).toBe('/Source');
});

test('the same sheet and file give the same bytes, and the tags stay whole', async () => {
  expect(await paint(sampleSheet(), fontFiles, { file })).toEqual(bytes);
  expect(await selfCheck(bytes)).toEqual([]);
});
