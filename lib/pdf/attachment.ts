import { type PDFContext, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';

/** What the map's own file is called inside a PDF. */
export const attachmentName = 'map.waymark.json';

/** Writes the text of a `.waymark.json` file to lie within the document; gives the reference of its description. */
export function writeAttachment(context: PDFContext, file: string): PDFRef {
  const bytes = new TextEncoder().encode(file);
  const stream = context.register(
    context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: PDFName.of('application/json'),
      Params: { Size: bytes.length },
    }),
  );
  return context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(attachmentName),
      UF: PDFHexString.fromText(attachmentName),
      EF: { F: stream, UF: stream },
      AFRelationship: 'Source',
    }),
  );
}

/** The entries of the catalog by which a reader finds an attachment. */
export const attachmentEntries = (file: PDFRef) => ({
  Names: { EmbeddedFiles: { Names: [PDFString.of(attachmentName), file] } },
  AF: [file],
});
