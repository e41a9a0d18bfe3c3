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

/** A page as the check sees it: the role that each marked-content id is opened with. */
interface Seen {
  ref: PDFRef;
  node: PDFDict;
  roles: Map<number, string>;
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
    return { ref, node, roles: checkContent(stream, where, problems) };
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
  };
  const wrong = kids.find((kid) => allowed[role] && !allowed[role].includes(kid));
  if (wrong) problems.push(`a ${role} holds ${wrong}`);
}

// Walks the tree; gives, for each page reference and marked-content id, the element that claims it.
function checkTree(root: PDFDict, problems: string[]): Map<string, PDFRef> {
  const claims = new Map<string, PDFRef>();
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
      else if (kid instanceof PDFDict) {
        claim(kid.get(PDFName.of('Pg')) ?? home, kid.lookup(PDFName.of('MCID'), PDFNumber), ref);
      }
    }
    checkElement(element, kids, problems);
    return nameIn(element, 'S') ?? '';
  };
  const rootRef = root.context.getObjectRef(root);
  const tops = itemsIn(root, 'K').map((kid) => (kid instanceof PDFRef ? walk(kid, rootRef) : ''));
  if (tops.join() !== 'Document') problems.push('the tree does not begin with one Document');
  return claims;
}

function parentsOf(root: PDFDict, key: number): PDFObject[] {
  const numbers = dictIn(root, 'ParentTree')?.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
  const at = numbers.findIndex(
    (item, i) => i % 2 === 0 && item instanceof PDFNumber && item.asNumber() === key,
  );
  const entry = at < 0 ? undefined : root.context.lookup(numbers[at + 1]);
  return entry instanceof PDFArray ? entry.asArray() : [];
}

function checkAgreement(root: PDFDict, pages: Seen[], claims: Map<string, PDFRef>, problems: string[]) {
  let marks = 0;
  pages.forEach(({ ref, node, roles }, i) => {
    const where = `page ${i + 1}`;
    const key = node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber() ?? -1;
    const parents = parentsOf(root, key);
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
  checkAgreement(root, pages, checkTree(root, problems), problems);
  return problems;
}
