import type { PDFContext, PDFRawStream } from 'pdf-lib';

/** Below so many bytes deflate costs more time than it saves room: the most of what fields look like. */
const worthPacking = 600;

const encoder = new TextEncoder();

/** A stream of operators, deflated where that is worth while. */
export function packed(
  context: PDFContext,
  operators: string,
  entries: Parameters<PDFContext['stream']>[1] = {},
): PDFRawStream {
  const bytes = encoder.encode(operators);
  return bytes.length < worthPacking ? context.stream(bytes, entries) : context.flateStream(bytes, entries);
}
