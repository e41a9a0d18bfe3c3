import { type PDFContext, PDFHeader, type PDFRawStream, type PDFRef, PDFStream } from 'pdf-lib';

/** A PDF file being written. What is put into it is written at once, so that a long file needs little memory. */
export interface File {
  /** Puts in an object that is no stream, as it is written in a PDF: ASCII alone. */
  object(number: number, text: string): void;
  /** Puts in a stream. */
  stream(number: number, stream: PDFStream): void;
  /** Puts in all that the context holds, closes the file and gives its bytes. */
  finish(): Uint8Array<ArrayBuffer>;
}

// Enough for deflate to find what the copies of a class set share; a reader unpacks a whole stream for one object of it.
const objectsPerStream = 1000;

// Where an object lies: by itself at an offset, or packed into a stream at an index.
type Place =
  | readonly [type: 1, offset: number, generation: 0]
  | readonly [type: 2, stream: number, index: number];

const encoder = new TextEncoder();

/** Begins a file with the objects of a context; numbers are those of the context. */
export function startFile(context: PDFContext): File {
  const parts: Uint8Array[] = [];
  const places = new Map<number, Place>();
  let length = 0;
  let packed: { number: number; text: string }[] = [];

  const write = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  const header = PDFHeader.forVersion(1, 7);
  const start = new Uint8Array(header.sizeInBytes() + 1).fill(0x0a);
  header.copyBytesInto(start, 0);
  write(start);

  const putStream = (number: number, stream: PDFStream) => {
    places.set(number, [1, length, 0]);
    stream.updateDict();
    write(encoder.encode(`${number} 0 obj\n${stream.dict}\nstream\n`));
    write(stream.getContents());
    write(encoder.encode('\nendstream\nendobj\n'));
  };

  const pack = () => {
    if (packed.length === 0) return;
    const stream = ++context.largestObjectNumber;
    let index = '';
    let body = '';
    packed.forEach(({ number, text }, at) => {
      places.set(number, [2, stream, at]);
      index += `${number} ${body.length} `;
      body += `${text}\n`;
    });
    const entries = { Type: 'ObjStm', N: packed.length, First: index.length };
    packed = [];
    putStream(stream, context.flateStream(encoder.encode(index + body), entries));
  };

  const file: File = {
    object(number, text) {
      packed.push({ number, text });
      if (packed.length === objectsPerStream) pack();
    },
    stream: putStream,
    finish() {
      for (const [{ objectNumber }, object] of context.enumerateIndirectObjects()) {
        if (object instanceof PDFStream) putStream(objectNumber, object);
        else file.object(objectNumber, String(object));
      }
      pack();
      const number = ++context.largestObjectNumber;
      places.set(number, [1, length, 0]);
      const from = length;
      putStream(number, crossReferences(context, places));
      write(encoder.encode(`startxref\n${from}\n%%EOF\n`));
      return joined(parts, length);
    },
  };
  return file;
}

// Each row as its difference from the one above: in a long file that leaves next to nothing.
const columns = 7;

function crossReferences(context: PDFContext, places: ReadonlyMap<number, Place>): PDFRawStream {
  const size = context.largestObjectNumber + 1;
  const rows = new Uint8Array(size * (columns + 1));
  let above = new Uint8Array(columns);
  for (let number = 0; number < size; number++) {
    const [type, where, index] = places.get(number) ?? [0, 0, 0];
    const row = new Uint8Array(columns);
    const view = new DataView(row.buffer);
    view.setUint8(0, type);
    view.setUint32(1, where);
    view.setUint16(5, index);
    const at = number * (columns + 1);
    rows[at] = 2;
    row.forEach((byte, column) => {
      rows[at + 1 + column] = byte - (above[column] ?? 0);
    });
    above = row;
  }
  const { Root, Info } = context.trailerInfo as { Root: PDFRef; Info: PDFRef };
  const entries = { Type: 'XRef', Size: size, W: [1, 4, 2], Root, Info };
  return context.flateStream(rows, { ...entries, DecodeParms: { Predictor: 12, Columns: columns } });
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
