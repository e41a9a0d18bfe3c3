/** More than may be read. A few bytes can be told to hold very many: counting stops in time. */
export class TooLarge extends Error {}

/**
 * What a stream makes of bytes, as of packed ones when it unpacks them. Rejects with TooLarge beyond `limit` bytes, and
 * with the stream's own error where it cannot read them.
 */
export async function through(
  given: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const readable: ReadableStream<Uint8Array> = new Blob([given]).stream().pipeThrough(stream as never);
  for (const reader = readable.getReader(); ; ) {
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
