import { PDFDict, PDFDocument, PDFRawStream } from 'pdf-lib';
import { fileLimit, TooLarge } from '../journey/index.ts';
import { attachmentName } from './attachment.ts';
import { bytesOf } from './inflate.ts';
import { creator } from './metadata.ts';
import { fieldsOf } from './read-fields.ts';
import { at, dictAt, dictsAt, listAt, textOf, withKids } from './walk.ts';

/** The most bytes of a PDF that `readPdf` will look at. */
export const pdfLimit = 20_000_000;

/** Why a PDF gives nothing back. A `foreign` one can be read, but is not of ours or has nothing of a map in it. */
export type PdfFault = 'too-large' | 'not-pdf' | 'encrypted' | 'broken' | 'foreign';

/**
 * What came of reading a PDF: the text of the `.waymark.json` file in it, and the values of its fields by their names:
 * for a choice the option's value, for a tick `yes` or nothing. `file` is null for a sheet of ours that was printed
 * without a map, or lost it on the way, but has fields.
 */
export type PdfRead =
  | { readonly ok: true; readonly file: string | null; readonly fields: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly code: PdfFault };

/** Reads what a PDF of ours carries, also after other programs filled it in. Never throws, whatever the bytes are. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  if (bytes.length > pdfLimit) return { ok: false, code: 'too-large' };
  if (!hasMark(bytes.subarray(0, 1024), '%PDF-')) return { ok: false, code: 'not-pdf' };
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, code: 'too-large' };
    // An encrypted file may fail before it can be asked.
    return { ok: false, code: hasMark(bytes, '/Encrypt') ? 'encrypted' : 'broken' };
  }
}

async function read(bytes: Uint8Array): Promise<PdfRead> {
  const { context, catalog } = await PDFDocument.load(bytes, {
    ignoreEncryption: true,
    updateMetadata: false,
  });
  if (context.trailerInfo.Encrypt) return { ok: false, code: 'encrypted' };
  if (!(catalog instanceof PDFDict)) return { ok: false, code: 'broken' };
  const attached = attachmentOf(catalog);
  const fields = await fieldsOf(catalog);
  if (attached) {
    return { ok: true, file: new TextDecoder().decode(await bytesOf(attached, fileLimit)), fields };
  }
  const information = context.lookup(context.trailerInfo.Info);
  const isOurs = information instanceof PDFDict && textOf(at(information, 'Creator')) === creator;
  return isOurs && fields.size > 0 ? { ok: true, file: null, fields } : { ok: false, code: 'foreign' };
}

function attachmentOf(catalog: PDFDict): PDFRawStream | undefined {
  const tree = dictAt(dictAt(catalog, 'Names'), 'EmbeddedFiles');
  const named = withKids(tree ? [tree] : []).all.flatMap((node) => listAt(node, 'Names'));
  const files = [...named.filter((item) => item instanceof PDFDict), ...dictsAt(catalog, 'AF')];
  for (const file of files) {
    if ((textOf(at(file, 'UF')) ?? textOf(at(file, 'F'))) !== attachmentName) continue;
    const streams = dictAt(file, 'EF');
    for (const key of ['F', 'UF']) {
      const stream = streams && at(streams, key);
      if (stream instanceof PDFRawStream) return stream;
    }
  }
  return undefined;
}

function hasMark(bytes: Uint8Array, mark: string): boolean {
  const codes = [...mark].map((character) => character.charCodeAt(0));
  const [first = 0] = codes;
  for (let from = bytes.indexOf(first); from >= 0; from = bytes.indexOf(first, from + 1)) {
    if (codes.every((code, index) => bytes[from + index] === code)) return true;
  }
  return false;
}
