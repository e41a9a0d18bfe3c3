import { PDFArray, PDFDict, PDFName, type PDFRawStream } from 'pdf-lib';
import { TooLarge, through } from '../journey/index.ts';

/** A stream that is packed in a way that nobody uses for what we read. */
export class NotReadable extends Error {}

/** What a stream of a document holds. Throws TooLarge beyond `limit` bytes, NotReadable for other packing than deflate. */
export async function bytesOf({ dict, contents }: PDFRawStream, limit: number): Promise<Uint8Array> {
  const filters = filtersOf(dict);
  if (filters.length === 0 && contents.length <= limit) return contents;
  if (filters.length === 0) throw new TooLarge();
  if (filters.length > 1 || filters[0] !== 'FlateDecode' || isPredicted(dict)) throw new NotReadable();
  return through(contents as Uint8Array<ArrayBuffer>, new DecompressionStream('deflate'), limit);
}

function filtersOf(dict: PDFDict): (string | undefined)[] {
  const filter = dict.lookup(PDFName.of('Filter'));
  const all = filter instanceof PDFArray ? filter.asArray() : filter ? [filter] : [];
  return all.map((one) => (one instanceof PDFName ? one.decodeText() : undefined));
}

function isPredicted(dict: PDFDict): boolean {
  const given = dict.lookup(PDFName.of('DecodeParms'));
  const parameters = given instanceof PDFArray ? given.lookup(0) : given;
  return parameters instanceof PDFDict && parameters.has(PDFName.of('Predictor'));
}
