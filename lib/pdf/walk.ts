import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from 'pdf-lib';

/** The object under a key, wherever it lies. */
export const at = (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(PDFName.of(key));

/** The dictionary under a key; undefined where something else stands there. */
export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const found = dict && at(dict, key);
  return found instanceof PDFDict ? found : undefined;
}

/** The objects in the array under a key; none where something else stands there. */
export function listAt(dict: PDFDict | undefined, key: string): (PDFObject | undefined)[] {
  const found = dict && at(dict, key);
  return found instanceof PDFArray ? found.asArray().map((_, index) => found.lookup(index)) : [];
}

/** The dictionaries in the array under a key. */
export const dictsAt = (dict: PDFDict | undefined, key: string): PDFDict[] =>
  listAt(dict, key).filter((item) => item instanceof PDFDict);

/**
 * The given dictionaries with all that their `Kids` lead to, each after the one above it; `above` tells from where each
 * was reached first. A file may lead in circles: nothing is visited twice.
 */
export function withKids(tops: readonly PDFDict[]): { all: PDFDict[]; above: Map<PDFDict, PDFDict | null> } {
  const above = new Map<PDFDict, PDFDict | null>(tops.map((top) => [top, null]));
  const all: PDFDict[] = [];
  for (const dict of above.keys()) {
    all.push(dict);
    for (const kid of dictsAt(dict, 'Kids')) if (!above.has(kid)) above.set(kid, dict);
  }
  return { all, above };
}

const utf8 = new TextDecoder();

/** What a text string or a name says; undefined for anything else. */
export function textOf(object: PDFObject | undefined): string | undefined {
  if (object instanceof PDFName) return object.decodeText();
  if (!(object instanceof PDFString || object instanceof PDFHexString)) return undefined;
  const bytes = object.asBytes();
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isUtf8 ? utf8.decode(bytes) : object.decodeText();
}
