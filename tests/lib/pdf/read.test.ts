import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test, vi } from 'vitest';
import { type PdfRead, paint, pdfLimit, readPdf } from '../../../lib/pdf/index.ts';
import { fillableSheet, sampleFields } from './fillable-sheet.ts';
import { fontFiles } from './font-files.ts';
import { sampleSheet } from './sample-sheet.ts';
import { selfCheck } from './self-check.ts';

const file = '{"title":"Šetnja œuvre 😀"}\n';
const sample = await paint(fillableSheet(), fontFiles, { file });
const values = Object.fromEntries(Object.entries(sampleFields).map(([name, { value }]) => [name, value]));

// The parser tells the console of each object that it cannot read.
vi.spyOn(console, 'warn').mockReturnValue();

const key = PDFName.of;
const given = (read: PdfRead) =>
  read.ok ? { file: read.file, ...Object.fromEntries(read.fields) } : read.code;

async function filledByPdfjs(bytes: Uint8Array, entries: Record<string, string | boolean>) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  for (let i = 1; i <= pdf.numPages; i++)
    for (const { id, fieldName } of await (await pdf.getPage(i)).getAnnotations())
      if (fieldName in entries) pdf.annotationStorage.setValue(id, { value: entries[fieldName] });
  return new Uint8Array(await pdf.saveDocument());
}

/** The sample after a change by its objects, written as other programs write. */
async function changed(change: (document: PDFDocument, field: (name: string) => PDFDict) => unknown) {
  const document = await PDFDocument.load(sample, { updateMetadata: false });
  const fields = document.catalog.lookup(key('AcroForm'), PDFDict).lookup(key('Fields'), PDFArray);
  await change(document, (name) => {
    const all = fields.asArray().map((ref) => document.context.lookup(ref, PDFDict));
    const found = all.find((dict) => dict.lookup(key('T'), PDFHexString).decodeText() === name);
    if (!found) throw new RangeError(name);
    return found;
  });
  return document.save({ updateFieldAppearances: false, useObjectStreams: false, addDefaultPage: false });
}

test('what was painted is read back', async () => {
  expect(given(await readPdf(sample))).toEqual({ file, ...values });
});

test('what pdf.js filled in is read back, emptied fields too, and the tags stay whole', async () => {
  const letters = 'č ć đ š ž å ä ö æ ø é œ « où ? »';
  const saved = await filledByPdfjs(sample, {
    name: letters,
    class: '7.b',
    'thought-wait': '',
    'thought-eat': `${letters}\n\nœuf\nČĆĐ`,
    done: false,
    asked: true,
    'feeling-wait': '',
    'feeling-eat': 'glad',
  });
  expect(given(await readPdf(saved))).toEqual({
    file,
    name: letters,
    class: '7.b',
    'thought-wait': '',
    'thought-eat': `${letters}\n\nœuf\nČĆĐ`,
    done: '',
    asked: 'yes',
    'feeling-wait': '',
    'feeling-eat': 'glad',
  });
  expect(await selfCheck(saved)).toEqual([]);
  expect(given(await readPdf(await filledByPdfjs(saved, { class: 'ć' })))).toMatchObject({
    class: 'ć',
    name: letters,
  });
});

test('line ends of other systems, and strings in other writings', async () => {
  const bytes = await changed((_, field) => {
    field('thought-wait').set(key('V'), PDFHexString.fromText('ett\r\ntvå\rtre'));
    field('class').set(key('V'), PDFString.of('caf\\351'));
    field('name').set(key('V'), PDFHexString.of(`efbbbf${Buffer.from('Đuro').toString('hex')}`));
  });
  expect(given(await readPdf(bytes))).toMatchObject({
    'thought-wait': 'ett\ntvå\ntre',
    class: 'café',
    name: 'Đuro',
  });
});

test('a long text in a stream', async () => {
  const bytes = await changed(({ context }, field) => {
    const text = Buffer.from('\ufeffČekam', 'utf16le').swap16();
    field('thought-eat').set(key('V'), context.register(context.flateStream(text)));
  });
  expect(given(await readPdf(bytes))).toMatchObject({ 'thought-eat': 'Čekam' });
});

test('a choice by its label, by its value, in a list, and by what no option says', async () => {
  for (const [written, read] of [
    [PDFHexString.fromText('sretno, œuf'), 'glad'],
    [PDFHexString.fromText('tuz\u030cno'), 'sad'],
    [PDFString.of('glad'), 'glad'],
    [PDFHexString.fromText('ljutito'), 'ljutito'],
  ] as const) {
    const plain = await changed((_, field) => field('feeling-eat').set(key('V'), written));
    expect(given(await readPdf(plain))).toMatchObject({ 'feeling-eat': read });
    const listed = await changed(({ context }, field) =>
      field('feeling-eat').set(key('V'), context.obj([written])),
    );
    expect(given(await readPdf(listed))).toMatchObject({ 'feeling-eat': read });
  }
});

test('a field apart from its widget, with the value in either', async () => {
  for (const holder of ['field', 'widget'] as const) {
    const bytes = await changed(({ context }, field) => {
      const widget = field('name');
      const ref = context.getObjectRef(widget) as PDFRef;
      const parent = context.obj({ FT: 'Tx', Kids: [ref] });
      parent.set(key('T'), widget.get(key('T')) as PDFHexString);
      (holder === 'field' ? parent : widget).set(key('V'), PDFHexString.fromText('Ćiro'));
      for (const entry of holder === 'field' ? ['T', 'FT', 'V'] : ['T', 'FT']) widget.delete(key(entry));
      const parentRef = context.register(parent);
      widget.set(key('Parent'), parentRef);
      const fields = context.lookup(
        context.lookup(context.trailerInfo.Root, PDFDict).lookup(key('AcroForm'), PDFDict).get(key('Fields')),
        PDFArray,
      );
      fields.set(0, parentRef);
    });
    expect(given(await readPdf(bytes))).toMatchObject({ name: 'Ćiro', class: '' });
  }
});

test('fields below a group, and widgets that only their page knows', async () => {
  const bytes = await changed(({ catalog, context }, field) => {
    const form = catalog.lookup(key('AcroForm'), PDFDict);
    const refs = form.lookup(key('Fields'), PDFArray).asArray();
    const group = context.register(context.obj({ T: PDFString.of('sheet'), Kids: refs.slice(0, 2) }));
    field('class').set(key('V'), PDFString.of('7'));
    form.set(key('Fields'), context.obj([group]));
  });
  const {
    'sheet.name': name,
    'sheet.class': group,
    done,
  } = given(await readPdf(bytes)) as Record<string, string>;
  expect([name, group, done]).toEqual([values.name, '7', 'yes']);
});

test('a form that leads in circles comes to an end', async () => {
  const bytes = await changed(({ catalog, context }, field) => {
    const one = field('name');
    const ref = context.getObjectRef(one) as PDFRef;
    one.set(key('Parent'), ref);
    one.set(key('Kids'), context.obj([ref]));
    const pages = catalog.get(key('Pages')) as PDFRef;
    context.lookup(pages, PDFDict).lookup(key('Kids'), PDFArray).push(pages);
  });
  expect(given(await readPdf(bytes))).toMatchObject({ name: values.name, file });
});

test('the file is found by the name tree alone, in its branches, or as an associated file', async () => {
  const tree = await changed(({ catalog, context }) => {
    const names = catalog.lookup(key('Names'), PDFDict);
    const leaf = context.register(names.get(key('EmbeddedFiles')) as PDFDict);
    names.set(key('EmbeddedFiles'), context.obj({ Kids: [leaf] }));
    catalog.delete(key('AF'));
  });
  const associated = await changed(({ catalog }) => catalog.delete(key('Names')));
  for (const bytes of [tree, associated]) expect(given(await readPdf(bytes))).toMatchObject({ file });
});

const attachmentsGone = ({ catalog }: PDFDocument) => {
  catalog.delete(key('AF'));
  catalog.delete(key('Names'));
};

test('fields without a file are given back where the sheet is ours', async () => {
  expect(given(await readPdf(await changed(attachmentsGone)))).toEqual({ file: null, ...values });
  expect(given(await readPdf(await paint(fillableSheet(), fontFiles)))).toEqual({ file: null, ...values });
});

test('a PDF of others, and a sheet that carries nothing, are foreign', async () => {
  expect(given(await readPdf(await paint(sampleSheet(), fontFiles)))).toBe('foreign');
  const others = await changed((document) => {
    attachmentsGone(document);
    document.setCreator('Writer');
  });
  expect(given(await readPdf(others))).toBe('foreign');
});

test('what is no PDF, locked, cut off or too large says so', async () => {
  expect(given(await readPdf(new Uint8Array()))).toBe('not-pdf');
  expect(given(await readPdf(new Uint8Array([0x89, 0x50, 0x4e, 0x47])))).toBe('not-pdf');
  expect(given(await readPdf(sample.slice(0, 900)))).toBe('broken');
  expect(given(await readPdf(new Uint8Array(pdfLimit + 1)))).toBe('too-large');
  const locked = await changed(({ context }) => {
    context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'Standard', V: 4 }));
  });
  expect(given(await readPdf(locked))).toBe('encrypted');
});

test('an attachment that swells beyond all measure is refused', async () => {
  const bomb = deflateSync(Buffer.alloc(40_000_000, 0x20));
  const swap = (bytes: Uint8Array, entries: Record<string, string>) =>
    changed(({ catalog, context }) => {
      const spec = catalog.lookup(key('AF'), PDFArray).lookup(0, PDFDict);
      const ref = spec.lookup(key('EF'), PDFDict).get(key('F')) as PDFRef;
      context.assign(ref, PDFRawStream.of(context.obj(entries), bytes));
    });
  expect(given(await readPdf(await swap(bomb, { Filter: 'FlateDecode' })))).toBe('too-large');
  expect(given(await readPdf(await swap(new Uint8Array(10_000_001), {})))).toBe('too-large');
  expect(given(await readPdf(await swap(bomb, { Filter: 'LZWDecode' })))).toBe('broken');
  expect(given(await readPdf(await swap(bomb.subarray(0, 500), { Filter: 'FlateDecode' })))).toBe('broken');
});

test('no bytes make it throw', async () => {
  const plain = await changed(({ catalog }) => catalog.set(key('Lang'), PDFBool.True));
  const place = fc.integer({ min: 0, max: 1_000_000 });
  const damage = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { maxLength: 40 });
  // The fonts lie in the middle: most of what can break is at the two ends.
  const spot = (length: number, at: number) =>
    at % 2 === 0 ? at % Math.min(length, 4_000) : length - 1 - (at % Math.min(length, 14_000));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(sample, plain), damage, fc.option(place), async (from, flips, end) => {
      const bytes = from.slice(0, end === null ? from.length : end % from.length);
      for (const [at, byte] of flips) bytes[spot(bytes.length, at)] = byte;
      const read = await readPdf(bytes);
      expect(typeof read.ok).toBe('boolean');
    }),
    { numRuns: 150 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (noise) => {
      const bytes = new Uint8Array([...Buffer.from('%PDF-1.7\n'), ...noise]);
      expect((await readPdf(bytes)).ok).toBe(false);
    }),
  );
});
