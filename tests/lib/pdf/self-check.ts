import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { operatorsOf } from './operators.ts';

const painting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'Tj', 'TJ', "'", '"']);

const nameIn = (dict: PDFDict, key: string) => dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText();
const textIn = (dict: PDFDict, key: string) =>
  dict.lookupMaybe(PDFName.of(key), PDFString, PDFHexString)?.decodeText() ?? '';
const dictIn = (dict: PDFDict | undefined, key: string) => dict?.lookupMaybe(PDFName.of(key), PDFDict);
const isTrue = (dict: PDFDict | undefined, key: string) => dict?.lookup(PDFName.of(key)) === PDFBool.True;

// The value of an entry that may be one object or an array of them, references kept.
function itemsIn(dict: PDFDict, key: string): PDFObject[] {
  const raw = dict.get(PDFName.of(key));
  const value = dict.lookup(PDFName.of(key));
  if (value instanceof PDFArray) return value.asArray();
  return raw ? [raw] : [];
}

const streamText = (stream: PDFRawStream) => {
  const deflated = nameIn(stream.dict, 'Filter') === 'FlateDecode';
  return Buffer.from(deflated ? inflateSync(stream.contents) : stream.contents).toString('utf8');
};

/** A page as the check sees it: the role that each marked-content id is opened with, and its widgets. */
interface Seen {
  ref: PDFRef;
  node: PDFDict;
  roles: Map<number, string>;
  widgets: PDFObject[];
}

/** What the elements of the tree claim: content by page reference and id, and widgets by reference. */
interface Claims {
  content: Map<string, PDFRef>;
  widgets: Map<PDFObject, PDFRef>;
}

function checkDocument(document: PDFDocument, problems: string[]) {
  const { catalog } = document;
  if (!isTrue(dictIn(catalog, 'MarkInfo'), 'Marked')) problems.push('MarkInfo does not say Marked');
  if (textIn(catalog, 'Lang') === '') problems.push('the document has no Lang');
  if (!isTrue(dictIn(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) problems.push('no DisplayDocTitle');
  if (!document.getTitle()) problems.push('the document has no title');
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) return problems.push('the document has no XMP');
  if (metadata.dict.has(PDFName.of('Filter'))) problems.push('the XMP is compressed');
  const xmp = streamText(metadata);
  if (!xmp.includes('<pdfuaid:part>1</pdfuaid:part>')) problems.push('the XMP does not claim PDF/UA-1');
  if (!/<dc:title>.*<rdf:li [^>]*>[^<]+</s.test(xmp)) problems.push('the XMP has no title');
}

function checkContent(stream: string, where: string, problems: string[]): Map<number, string> {
  const roles = new Map<number, string>();
  const open: ('artifact' | 'content' | 'inner')[] = [];
  for (const { name, operands } of operatorsOf(stream)) {
    if (name === 'BMC' || name === 'BDC') {
      const tag = operands[0]?.slice(1) ?? '';
      const id = operands[operands.indexOf('/MCID') + 1];
      if (operands.includes('/MCID')) {
        if (open.length > 0) problems.push(`${where}: MCID ${id} stands inside other marked content`);
        if (roles.has(Number(id))) problems.push(`${where}: MCID ${id} is used twice`);
        roles.set(Number(id), tag);
      }
      open.push(operands.includes('/MCID') ? 'content' : tag === 'Artifact' ? 'artifact' : 'inner');
    } else if (name === 'EMC') {
      if (!open.pop()) problems.push(`${where}: EMC without a beginning`);
    } else if (painting.has(name) && (open.length === 0 || open[0] === 'inner')) {
      problems.push(`${where}: ${name} outside marked content`);
    }
  }
  if (open.length > 0) problems.push(`${where}: marked content without an end`);
  return roles;
}

function checkPages(document: PDFDocument, problems: string[]): Seen[] {
  return document.getPages().map(({ ref, node }, i) => {
    const where = `page ${i + 1}`;
    if (nameIn(node, 'Tabs') !== 'S') problems.push(`${where}: Tabs is not S`);
    const contents = node.lookup(PDFName.of('Contents'));
    const parts =
      contents instanceof PDFArray
        ? contents.asArray().map((part) => document.context.lookup(part))
        : [contents];
    const stream = parts.map((part) => (part instanceof PDFRawStream ? streamText(part) : '')).join('\n');
    return { ref, node, roles: checkContent(stream, where, problems), widgets: itemsIn(node, 'Annots') };
  });
}

function attribute(element: PDFDict, key: string): PDFObject | undefined {
  for (const item of itemsIn(element, 'A')) {
    const dict = element.context.lookup(item);
    if (dict instanceof PDFDict && dict.has(PDFName.of(key))) return dict.lookup(PDFName.of(key));
  }
  return undefined;
}

function checkElement(element: PDFDict, kids: string[], problems: string[]) {
  const role = nameIn(element, 'S') ?? '';
  if (role === 'TH' && !attribute(element, 'Scope')) problems.push('a TH has no Scope');
  if (role === 'Figure' && textIn(element, 'Alt') === '') problems.push('a Figure has no Alt');
  if (role === 'Figure' && !attribute(element, 'BBox')) problems.push('a Figure has no BBox');
  const allowed: Record<string, string[]> = {
    Table: ['THead', 'TBody', 'TR'],
    THead: ['TR'],
    TBody: ['TR'],
    TR: ['TH', 'TD'],
    L: ['LI'],
    LI: ['LBody'],
    Form: ['OBJR'],
  };
  const wrong = kids.find((kid) => allowed[role] && !allowed[role].includes(kid));
  if (wrong) problems.push(`a ${role} holds ${wrong}`);
  if (role === 'Form' && kids.length !== 1) problems.push('a Form does not hold one OBJR');
  if (role !== 'Form' && kids.includes('OBJR')) problems.push(`a ${role} holds a field`);
}

// Walks the tree; gives what its elements claim.
function checkTree(root: PDFDict, problems: string[]): Claims {
  const claims = new Map<string, PDFRef>();
  const widgets = new Map<PDFObject, PDFRef>();
  const claim = (page: PDFObject | undefined, id: PDFNumber, owner: PDFRef) => {
    const key = `${page} ${id}`;
    if (claims.has(key)) problems.push(`MCID ${id} is claimed by two elements`);
    claims.set(key, owner);
  };
  const walk = (ref: PDFRef, parent: PDFObject | undefined): string => {
    const element = root.context.lookup(ref, PDFDict);
    if (element.get(PDFName.of('P')) !== parent) problems.push('an element does not name its parent');
    const home = element.get(PDFName.of('Pg'));
    const kids: string[] = [];
    for (const kid of itemsIn(element, 'K')) {
      if (kid instanceof PDFNumber) claim(home, kid, ref);
      else if (kid instanceof PDFRef) kids.push(walk(kid, ref));
      else if (kid instanceof PDFDict && nameIn(kid, 'Type') === 'OBJR') {
        const widget = kid.get(PDFName.of('Obj'));
        if (widget) widgets.set(widget, ref);
        kids.push('OBJR');
      } else if (kid instanceof PDFDict) {
        claim(kid.get(PDFName.of('Pg')) ?? home, kid.lookup(PDFName.of('MCID'), PDFNumber), ref);
      }
    }
    checkElement(element, kids, problems);
    return nameIn(element, 'S') ?? '';
  };
  const rootRef = root.context.getObjectRef(root);
  const tops = itemsIn(root, 'K').map((kid) => (kid instanceof PDFRef ? walk(kid, rootRef) : ''));
  if (tops.join() !== 'Document') problems.push('the tree does not begin with one Document');
  return { content: claims, widgets };
}

function parentEntry(root: PDFDict, key: number): PDFObject | undefined {
  const numbers = dictIn(root, 'ParentTree')?.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
  const at = numbers.findIndex(
    (item, i) => i % 2 === 0 && item instanceof PDFNumber && item.asNumber() === key,
  );
  return at < 0 ? undefined : numbers[at + 1];
}

function parentsOf(root: PDFDict, key: number): PDFObject[] {
  const entry = root.context.lookup(parentEntry(root, key));
  return entry instanceof PDFArray ? entry.asArray() : [];
}

const keyIn = (dict: PDFDict, key: string) => dict.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() ?? -1;

function checkWidgets(root: PDFDict, pages: Seen[], claims: Claims['widgets'], problems: string[]) {
  const all = pages.flatMap(({ widgets }, page) => widgets.map((ref) => ({ ref, page })));
  for (const { ref, page } of all) {
    const widget = root.context.lookup(ref, PDFDict);
    const where = `page ${page + 1}, field ${textIn(widget, 'T')}`;
    const owner = claims.get(ref);
    if (!owner) problems.push(`${where}: no Form claims it`);
    else if (parentEntry(root, keyIn(widget, 'StructParent')) !== owner) {
      problems.push(`${where}: the ParentTree disagrees`);
    }
    if (textIn(widget, 'TU') === '') problems.push(`${where}: nothing tells what it is for`);
    if (!dictIn(widget, 'AP')?.has(PDFName.of('N'))) problems.push(`${where}: it has no look of its own`);
    if (keyIn(widget, 'F') !== 4) problems.push(`${where}: it is not printed`);
  }
  if (claims.size !== all.length) problems.push('an element claims a field that no page has');
}

function checkForm({ catalog }: PDFDocument, pages: Seen[], problems: string[]) {
  const widgets = pages.flatMap((page) => page.widgets);
  const form = dictIn(catalog, 'AcroForm');
  if (!form) return widgets.length > 0 && problems.push('fields without an AcroForm');
  if (itemsIn(form, 'Fields').join() !== widgets.join()) problems.push('the AcroForm lists other fields');
  if (form.has(PDFName.of('NeedAppearances'))) problems.push('the AcroForm asks for other appearances');
  const fonts = dictIn(dictIn(form, 'DR'), 'Font');
  for (const dict of [form, ...widgets.map((widget) => catalog.context.lookup(widget, PDFDict))]) {
    if (nameIn(dict, 'FT') === 'Btn') continue;
    const key = /^\/(\w+) [\d.]+ Tf/.exec(textIn(dict, 'DA'))?.[1] ?? '';
    if (!fonts?.has(PDFName.of(key))) problems.push('a DA names a font that DR lacks');
  }
}

function checkAgreement(root: PDFDict, pages: Seen[], claims: Claims['content'], problems: string[]) {
  let marks = 0;
  pages.forEach(({ ref, node, roles }, i) => {
    const where = `page ${i + 1}`;
    const parents = parentsOf(root, keyIn(node, 'StructParents'));
    marks += roles.size;
    if (parents.length !== roles.size) problems.push(`${where}: the ParentTree does not list every MCID`);
    for (const [id, role] of roles) {
      const owner = claims.get(`${ref} ${id}`);
      if (!owner) problems.push(`${where}: no element claims MCID ${id}`);
      else if (parents[id] !== owner) problems.push(`${where}: the ParentTree disagrees on MCID ${id}`);
      else if (nameIn(root.context.lookup(owner, PDFDict), 'S') !== role) {
        problems.push(`${where}: MCID ${id} is opened as ${role}`);
      }
    }
  });
  if (claims.size !== marks) problems.push('an element claims content that no page has');
}

/**
 * Reads a PDF and lists what would break its tags for a screen reader: an empty list means that everything
 * painted is marked, and that pages, structure tree and ParentTree agree. Not a validator: see verapdf.
 */
export async function selfCheck(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const problems: string[] = [];
  checkDocument(document, problems);
  const pages = checkPages(document, problems);
  const root = dictIn(document.catalog, 'StructTreeRoot');
  if (!root) return [...problems, 'there is no structure tree'];
  const claims = checkTree(root, problems);
  checkAgreement(root, pages, claims.content, problems);
  checkWidgets(root, pages, claims.widgets, problems);
  checkForm(document, pages, problems);
  return problems;
}
