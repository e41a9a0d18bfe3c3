import { PDFContext, PDFStreamWriter, PDFString } from 'pdf-lib';
import type { Sheet } from '../worksheet/index.ts';
import { attachmentEntries, writeAttachment } from './attachment.ts';
import { contentOf } from './content.ts';
import { writeFields } from './fields.ts';
import { embedFonts, type FontFiles, fieldFace } from './fonts.ts';
import { writeInfo, writeXmp } from './metadata.ts';
import { num } from './number.ts';
import { writeTags } from './tags.ts';

// Four times the library's own: each stream costs a deflate buffer, and a class set has many small objects.
const objectsPerStream = 200;

/** What a PDF of a sheet can have besides the sheet. */
export interface PaintOptions {
  /** The text of the map's `.waymark.json` file, which `readPdf` gives back. */
  readonly file?: string;
}

/**
 * Paints a sheet as a tagged PDF (PDF/UA-1). The same sheet and fonts give the same bytes. A wrapped line of
 * text keeps the space at its end, or its last word runs into the next line's for who listens or copies.
 * Rejects with a RangeError where an operation has an unknown node, path data has other commands, a field has no Form
 * of its own, or two fields have one name.
 */
export async function paint(
  sheet: Sheet,
  fonts: FontFiles,
  { file }: PaintOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const context = PDFContext.create();
  const pageTree = context.nextRef();
  const faces = embedFonts(context, sheet, fonts);
  const resources = context.register(context.obj({ Font: faces }));
  const pages = sheet.pages.map((page) => ({
    ...contentOf(sheet, page),
    ref: context.nextRef(),
    width: page.width,
    height: page.height,
  }));
  const form = writeFields(context, pages, faces[fieldFace], pages.length);
  pages.forEach(({ ref, width, height, operators }, i) => {
    const widgets = form?.widgets[i] ?? [];
    const page = context.obj({
      Type: 'Page',
      Parent: pageTree,
      MediaBox: [0, 0, width, height].map((side) => Number(num(side))),
      Resources: resources,
      Contents: context.register(context.flateStream(operators)),
      Annots: widgets.length > 0 ? widgets : undefined,
      StructParents: i,
      Tabs: 'S',
    });
    context.assign(ref, page);
  });
  context.assign(
    pageTree,
    context.obj({ Type: 'Pages', Kids: pages.map(({ ref }) => ref), Count: pages.length }),
  );
  const tagged = pages.map((page, i) => ({ ...page, widgets: form?.widgets[i] ?? [] }));
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: pageTree,
    AcroForm: form?.form,
    ...(file !== undefined && attachmentEntries(writeAttachment(context, file))),
    StructTreeRoot: writeTags(context, sheet, tagged),
    MarkInfo: { Marked: true },
    Lang: PDFString.of(sheet.lang),
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: writeXmp(context, sheet),
  });
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = writeInfo(context, sheet);
  const writer = PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, objectsPerStream);
  return (await writer.serializeToBuffer()) as Uint8Array<ArrayBuffer>;
}
