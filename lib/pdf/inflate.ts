import { PDFArray, PDFDict, PDFName, type PDFRawStream } from 'pdf-lib';

/** A stream that holds more than it may. A few bytes can be told to hold very many: counting stops in time. */
export class TooLarge extends Error {}

/** A stream that is packed in a way that nobody uses for what we read. */
export class NotReadable extends Error {}

/** What a stream of a document holds. Throws TooLarge beyond `limit` bytes, NotReadable for other packing than deflate. */
export async function bytesOf({ dict, contents }: PDFRawStream, limit: number): Promise<Uint8Array> {
  const filters = filtersOf(dict);
  if (filters.length === 0 && contents.length <= limit) return contents;
  if (filters.length === 0) throw new TooLarge();
  if (filters.length > 1 || filters[0] !== 'FlateDecode' || isPredicted(dict)) throw new NotReadable();
  return inflate(contents, limit);
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

async function inflate(packed: Uint8Array, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const source = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const unpacked: ReadableStream<Uint8Array> = source.pipeThrough(
    new DecompressionStream('deflate') as never,
  );
  for (const reader = unpacked.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new TooLarge();
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
