import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';
import type { Node, Sheet } from '../worksheet/index.ts';
import { figureBoxes } from './bounds.ts';
import type { Content } from './content.ts';
import type { File } from './file.ts';

/** One stretch of marked content: its page, its id there, and its place in the reading order of the sheet. */
interface Stretch {
  page: number;
  id: number;
  at: number;
}

/** A field: the page it stands on, and which of that page's it is. */
interface Widget {
  page: number;
  index: number;
}

/** A node with all that belongs to it; `first` is where its content, or that below it, begins. */
interface Branch {
  node: Node;
  index: number;
  stretches: Stretch[];
  widget?: Widget;
  children: Branch[];
  first: number;
}

/** The pages of one copy of a sheet; `widgets` are those of each page's fields, in their order. */
export interface Copy {
  pages: readonly PDFRef[];
  widgets?: readonly (readonly PDFRef[])[] | undefined;
  /** Whose copy it is, where there are several: it is a part of the document then, under this title. */
  name?: string | undefined;
}

/** The structure tree of a document being written. */
export interface Tags {
  /** The `StructParents` of the next copy's first page; those of its other pages follow. */
  nextKey(): number;
  /** Writes the elements of a copy of the sheet. */
  add(copy: Copy): void;
  /** Closes the tree and gives its root. */
  finish(): PDFRef;
}

const text = (value: string | undefined) => (value ? PDFHexString.fromText(value) : undefined);

function branchesOf({ structure }: Sheet, pages: readonly Content[]): Branch[] {
  const branches = structure.map(
    (node, index): Branch => ({ node, index, stretches: [], children: [], first: Infinity }),
  );
  const above = ({ node }: Branch) => (node.parent === null ? undefined : branches[node.parent]);
  for (const branch of branches) above(branch)?.children.push(branch);
  let at = 0;
  const begin = (index: number) => {
    const begun = branches[index];
    for (let branch = begun; branch && branch.first > at; branch = above(branch)) branch.first = at;
    return begun;
  };
  pages.forEach(({ marks, fields }, page) => {
    let next = 0;
    for (let read = 0; read <= marks.length; read++) {
      for (let placed = fields[next]; placed && placed.after === read; placed = fields[++next], at++) {
        const branch = begin(placed.node);
        if (branch?.widget) throw new RangeError(`Two fields share the Form ${placed.node}`);
        if (branch) branch.widget = { page, index: next };
      }
      const mark = marks[read];
      if (mark) begin(mark.node)?.stretches.push({ page, id: mark.id, at: at++ });
    }
  });
  return branches;
}

const reference = (number: number) => `${number} 0 R`;

// Children keep their order; a node's own text stands before the first child whose content comes later.
function kidsOf({ stretches, widget, children }: Branch, first: number, copy: Copy): string {
  const home = (stretches[0] ?? widget)?.page;
  const kids: (number | string)[] = [];
  let next = 0;
  const upTo = (end: number) => {
    for (let own = stretches[next]; own && own.at < end; own = stretches[++next]) {
      kids.push(own.page === home ? own.id : `<</Type/MCR/Pg ${copy.pages[own.page]}/MCID ${own.id}>>`);
    }
  };
  for (const child of children) {
    upTo(child.first);
    kids.push(reference(first + child.index));
  }
  upTo(Infinity);
  const field = widget && copy.widgets?.[widget.page]?.[widget.index];
  if (field) kids.push(`<</Type/OBJR/Pg ${copy.pages[widget.page]}/Obj ${field}>>`);
  const page = home === undefined ? '' : `/Pg ${copy.pages[home]}`;
  return kids.length > 0 ? `${page}/K[${kids.join(' ')}]` : page;
}

function attributesOf({ scope, colSpan, summary }: Node, box: number[] | undefined) {
  const all = [];
  if (scope || colSpan || summary) {
    all.push({ O: 'Table', Scope: scope, ColSpan: colSpan, Summary: text(summary) });
  }
  if (box) all.push({ O: 'Layout', BBox: box });
  return all.length > 0 ? all : undefined;
}

// What an element says of itself is the same in all copies.
function entriesOf(context: PDFContext, { node }: Branch, box: number[] | undefined): string {
  const entries = context.obj({
    Alt: text(node.alt),
    Lang: node.lang && PDFString.of(node.lang),
    A: attributesOf(node, box),
  });
  return entries.keys().length === 0 ? '' : String(entries).slice(2, -2).trim();
}

/** For each stretch of a page by its id, the node whose content it is. */
const nodesById = ({ marks }: Content): number[] =>
  marks.toSorted((a, b) => a.id - b.id).map(({ node }) => node);

/**
 * Begins the structure tree of a document that holds a sheet, or many copies of it. The `StructParent` keys of fields
 * follow those of the pages, in the order of the pages.
 */
export function startTags(
  context: PDFContext,
  file: File,
  sheet: Sheet,
  contents: readonly Content[],
  copies: number,
): Tags {
  const branches = branchesOf(sheet, contents);
  const boxes = figureBoxes(sheet);
  const entries = branches.map((branch, index) => entriesOf(context, branch, boxes.get(index)));
  const nodes = contents.map(nodesById);
  const root = context.nextRef();
  const document = copies > 1 ? context.nextRef() : null;
  const tops: string[] = [];
  const ofPages: string[] = [];
  const ofWidgets: string[] = [];

  return {
    nextKey: () => ofPages.length,
    add(copy) {
      const first = context.largestObjectNumber + 1;
      context.largestObjectNumber += branches.length;
      branches.forEach((branch, index) => {
        const { parent, role } = branch.node;
        const above = parent === null ? String(document ?? root) : reference(first + parent);
        const part = parent === null && document;
        const title = part && copy.name ? `/T ${PDFHexString.fromText(copy.name)}` : '';
        if (parent === null) tops.push(reference(first + index));
        file.object(
          first + index,
          `<</Type/StructElem/S/${part ? 'Sect' : role}/P ${above}${kidsOf(branch, first, copy)}${title}${entries[index]}>>`,
        );
      });
      for (const page of nodes) {
        const number = ++context.largestObjectNumber;
        file.object(number, `[${page.map((node) => reference(first + node)).join(' ')}]`);
        ofPages.push(reference(number));
      }
      for (const { fields } of contents) {
        for (const { node } of fields) ofWidgets.push(reference(first + node));
      }
    },
    finish() {
      const parents = [...ofPages, ...ofWidgets];
      const tree = ++context.largestObjectNumber;
      file.object(tree, `<</Nums[${parents.map((ref, key) => `${key} ${ref}`).join(' ')}]>>`);
      const all = `[${tops.join(' ')}]`;
      if (document) {
        file.object(document.objectNumber, `<</Type/StructElem/S/Document/P ${root}/K${all}>>`);
      }
      file.object(
        root.objectNumber,
        `<</Type/StructTreeRoot/K ${document ?? all}/ParentTree ${reference(tree)}/ParentTreeNextKey ${parents.length}>>`,
      );
      return root;
    },
  };
}
