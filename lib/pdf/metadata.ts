import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';
import type { Sheet } from '../worksheet/index.ts';

// Fixed, so that the same sheet gives the same bytes; and a worksheet does not tell when it was made.
const xmpDate = '2000-01-01T00:00:00Z';
const infoDate = 'D:20000101000000Z';

/** Who made the document, as it says of itself. */
export const creator = 'Waymark';

const entities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
const escaped = (text: string) => text.replace(/[<>&]/g, (sign) => entities[sign] ?? sign);

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
};

const xmpOf = ({ title, lang }: Sheet) => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="${namespaces.rdf}">
<rdf:Description rdf:about="" xmlns:dc="${namespaces.dc}" xmlns:xmp="${namespaces.xmp}" xmlns:pdfuaid="${namespaces.pdfuaid}">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${creator}</xmp:CreatorTool>
<xmp:CreateDate>${xmpDate}</xmp:CreateDate>
<xmp:ModifyDate>${xmpDate}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;

/** Writes the XMP packet that claims PDF/UA-1, uncompressed so that any tool finds it; gives its reference. */
export function writeXmp(context: PDFContext, sheet: Sheet): PDFRef {
  const packet = new TextEncoder().encode(xmpOf(sheet));
  return context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' }));
}

/** Writes the document information that older viewers read: the title, and a fixed date. */
export function writeInfo(context: PDFContext, sheet: Sheet): PDFRef {
  return context.register(
    context.obj({
      Title: PDFHexString.fromText(sheet.title),
      Creator: PDFHexString.fromText(creator),
      CreationDate: PDFString.of(infoDate),
      ModDate: PDFString.of(infoDate),
    }),
  );
}
