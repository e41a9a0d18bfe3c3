import {
  fileLimit,
  type MapFile,
  type Parsed,
  parse,
  serialise,
  TooLarge,
  through,
} from '../journey/index.ts';

/** The most characters of a link's fragment: what chat programs, mail and address bars carry without cutting. */
export const linkLimit = 16_000;

const mark = 'map=';

/**
 * A map as the fragment of an address, without `#`: compressed, and never sent to a server, because browsers keep
 * fragments to themselves. Null when the map is too large for a link (`linkLimit`).
 */
export async function fragmentOf(file: MapFile): Promise<string | null> {
  const squeezed = await through(
    encoder.encode(serialise(file)),
    new CompressionStream('deflate-raw'),
    fileLimit,
  );
  const text = mark + base64(squeezed);
  return text.length > linkLimit ? null : text;
}

/** The map in an address's fragment (with or without `#`); null where the fragment carries none. Never throws. */
export async function readFragment(fragment: string): Promise<Parsed | null> {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(mark)) return null;
  try {
    const squeezed = bytes(text.slice(mark.length));
    // A small link can hold a very large file.
    const file = await through(squeezed, new DecompressionStream('deflate-raw'), fileLimit);
    return parse(decoder.decode(file));
  } catch (error) {
    return { ok: false, code: error instanceof TooLarge ? 'too-large' : 'not-waymark' };
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const base64 = (given: Uint8Array): string => {
  let text = '';
  for (const byte of given) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
