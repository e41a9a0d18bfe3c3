import { PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import type { Sheet } from '../worksheet/index.ts';
import { attachmentEntries, writeAttachment } from './attachment.ts';
import { contentOf, nameOn } from './content.ts';
import { writeFields } from './fields.ts';
import { startFile } from './file.ts';
import { embedFonts, type FontFiles, fieldFace } from './fonts.ts';
import { writeInfo, writeXmp } from './metadata.ts';
import { num } from './number.ts';
import { packed } from './pack.ts';
import { type Copy, startTags } from './tags.ts';

/** What a PDF of a sheet can have besides the sheet, and who hears of the work. */
export interface PaintOptions {
  /** The text of the map's `.waymark.json` file, which `readPdf` gives back. */
  readonly file?: string | undefined;
  /**
   * A class set: the sheet once for each name, which stands in the sheet's slots (see `TextOp.slot`). Without names
   * the sheet is painted once, and its slots say what they say.
   */
  readonly names?: readonly string[] | undefined;
  /** Hears now and then how many copies of a class set are done. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  /** Stops a class set, which gives the thread back now and then: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Paints a sheet as a tagged PDF (PDF/UA-1). The same sheet, fonts, file and names give the same bytes. A wrapped line
 * of text keeps the space at its end, or its last word runs into the next line's for who listens or copies.
 * Rejects with a RangeError where an operation has an unknown node, path data has other commands, a field has no Form
 * of its own, two fields have one name, or a sheet with fields has several names: they would share their values.
 */
export async function paint(
  sheet: Sheet,
  fonts: FontFiles,
  { file: attached, names = [], onProgress, signal }: PaintOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  signal?.throwIfAborted();
  const context = PDFContext.create();
  const pageTree = context.nextRef();
  const file = startFile(context);
  const faces = embedFonts(context, file, sheet, fonts);
  const resources = context.register(context.obj({ Font: faces }));
  const contents = sheet.pages.map((page) => contentOf(sheet, page, names.length > 0));
  if (names.length > 1 && contents.some(({ fields }) => fields.length > 0)) {
    throw new RangeError('The fields of a class set would have one name in all copies');
  }
  const streams = contents.map(({ operators }) => context.register(packed(context, operators)));
  const tags = startTags(context, file, sheet, contents, names.length);
  const pages: PDFRef[] = [];

  const addPage = (index: number, ref: PDFRef, { name, widgets }: Copy) => {
    const page = sheet.pages[index];
    const [content, stream] = [contents[index], streams[index]];
    if (!page || !content || !stream) return;
    const named =
      name === undefined || content.slots.length === 0 ? undefined : nameOn(sheet, page, content.slots, name);
    const annotations = widgets?.[index] ?? [];
    const entries = context.obj({
      Type: 'Page',
      Parent: pageTree,
      MediaBox: [0, 0, page.width, page.height].map((side) => Number(num(side))),
      Resources: resources,
      Contents: named === undefined ? stream : [stream, addStream(named)],
      Annots: annotations.length > 0 ? [...annotations] : undefined,
      StructParents: tags.nextKey() + index,
      Tabs: 'S',
    });
    file.object(ref.objectNumber, String(entries));
  };
  const addStream = (operators: string) => {
    const ref = context.nextRef();
    file.stream(ref.objectNumber, context.stream(operators));
    return ref;
  };
  const addCopy = (copy: Copy) => {
    copy.pages.forEach((ref, index) => {
      addPage(index, ref, copy);
    });
    pages.push(...copy.pages);
    tags.add(copy);
  };

  const newPages = () => sheet.pages.map(() => context.nextRef());
  const first = newPages();
  const form = writeFields(
    context,
    sheet.pages.map(({ height }, i) => ({
      ref: first[i] as PDFRef,
      height,
      fields: contents[i]?.fields ?? [],
    })),
    faces[fieldFace],
    sheet.pages.length,
  );
  addCopy({ pages: first, widgets: form?.widgets, name: names[0] });
  for (let done = 1; done < names.length; done++) {
    if (done % copiesPerTurn === 0) {
      onProgress?.(done, names.length);
      await turn();
      signal?.throwIfAborted();
    }
    addCopy({ pages: newPages(), name: names[done] });
  }
  if (names.length > 0) onProgress?.(names.length, names.length);

  context.assign(pageTree, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }));
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: pageTree,
    AcroForm: form?.form,
    ...(attached !== undefined && attachmentEntries(writeAttachment(context, attached))),
    StructTreeRoot: tags.finish(),
    MarkInfo: { Marked: true },
    Lang: PDFString.of(sheet.lang),
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: writeXmp(context, sheet),
  });
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = writeInfo(context, sheet);
  return file.finish();
}

// After so many copies of a class set others have the thread for a turn: a few hundredths of a second on a slow device.
const copiesPerTurn = 10;

const turn = () => new Promise((resolve) => setTimeout(resolve));
