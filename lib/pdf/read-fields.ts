import { PDFArray, type PDFDict, type PDFObject, PDFRawStream } from 'pdf-lib';
import { fileLimit } from '../journey/index.ts';
import { unticked } from './fields.ts';
import { bytesOf } from './inflate.ts';
import { at, dictAt, dictsAt, listAt, textOf, withKids } from './walk.ts';

/**
 * The values of a form by the full names of its fields. Programs that fill in a form split a field from its widget, or
 * put fields below others: what one of them says counts, and where both say something, what the field says.
 */
export async function fieldsOf(catalog: PDFDict): Promise<Map<string, string>> {
  const values = new Map<string, string>();
  for (const line of linesOf(catalog)) {
    const name = nameOf(line);
    if (name === '' || !inherited(line, 'FT')) continue;
    const value = await valueIn(line);
    if (!values.get(name)) values.set(name, value);
  }
  return values;
}

/** A field or widget, and all that it inherits from, the nearest first. */
type Line = readonly [PDFDict, ...PDFDict[]];

function linesOf(catalog: PDFDict): Line[] {
  const pages = withKids([dictAt(catalog, 'Pages')].filter((dict) => dict !== undefined)).all;
  const widgets = pages
    .flatMap((page) => dictsAt(page, 'Annots'))
    .filter((annotation) => textOf(at(annotation, 'Subtype')) === 'Widget');
  const fields = withKids(dictsAt(dictAt(catalog, 'AcroForm'), 'Fields'));
  const others = withKids(widgets.filter((widget) => !fields.above.has(widget)));
  const above = new Map([...others.above, ...fields.above]);
  return [...fields.all, ...others.all].map((dict) => {
    const line = new Set([dict]);
    for (const one of line) {
      const parent = dictAt(one, 'Parent') ?? above.get(one);
      if (parent) line.add(parent);
    }
    return [...line] as unknown as Line;
  });
}

const nameOf = (line: Line): string =>
  line
    .flatMap((dict) => textOf(at(dict, 'T')) ?? [])
    .reverse()
    .join('.');

function inherited(line: Line, key: string): PDFObject | undefined {
  for (const dict of line) {
    const found = at(dict, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function valueIn(line: Line): Promise<string> {
  const given = inherited(line, 'V');
  switch (textOf(inherited(line, 'FT'))) {
    case 'Btn': {
      const state = textOf(given) ?? textOf(at(line[0], 'AS')) ?? '';
      return state === '' || state === unticked ? '' : 'yes';
    }
    case 'Ch': {
      const chosen = (await said(given instanceof PDFArray ? given.lookup(0) : given)).normalize('NFC');
      return exportOf(line, chosen);
    }
    default:
      return said(given);
  }
}

async function said(value: PDFObject | undefined): Promise<string> {
  const text =
    value instanceof PDFRawStream ? unmarked(await bytesOf(value, fileLimit)) : (textOf(value) ?? '');
  return text.replace(/\r\n?/g, '\n');
}

// A long text may lie in a stream, in the same writing as a string.
function unmarked(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(utf16 ? 'utf-16be' : 'utf-8').decode(bytes);
}

// Some programs write the label of an option where its value belongs.
function exportOf(line: Line, chosen: string): string {
  const from = line.find((dict) => at(dict, 'Opt') instanceof PDFArray);
  const options = listAt(from, 'Opt').map((option) =>
    (option instanceof PDFArray ? [option.lookup(0), option.lookup(1)] : [option, option]).map(
      (text) => textOf(text)?.normalize('NFC') ?? '',
    ),
  );
  const found = options.find(([value]) => value === chosen) ?? options.find(([, label]) => label === chosen);
  return found?.[0] ?? chosen;
}
