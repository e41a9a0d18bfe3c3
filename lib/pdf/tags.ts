import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';
import type { Node, Sheet } from '../worksheet/index.ts';
import { figureBoxes } from './bounds.ts';
import type { Content } from './content.ts';

/** One stretch of marked content: its page, its id there, and its place in the reading order of the sheet. */
interface Stretch {
  page: number;
  id: number;
  at: number;
}

/** The widget of a field, and the page it stands on. */
interface Widget {
  page: number;
  ref: PDFRef;
}

/** A node with all that belongs to it; `first` is where its content, or that below it, begins. */
interface Branch {
  node: Node;
  ref: PDFRef;
  stretches: Stretch[];
  widget?: Widget;
  children: Branch[];
  first: number;
}

const text = (value: string | undefined) => (value ? PDFHexString.fromText(value) : undefined);

function branchesOf(context: PDFContext, { structure }: Sheet, pages: TaggedPage[]): Branch[] {
  const branches = structure.map(
    (node): Branch => ({ node, ref: context.nextRef(), stretches: [], children: [], first: Infinity }),
  );
  const above = ({ node }: Branch) => (node.parent === null ? undefined : branches[node.parent]);
  for (const branch of branches) above(branch)?.children.push(branch);
  let at = 0;
  const begin = (index: number) => {
    const begun = branches[index];
    for (let branch = begun; branch && branch.first > at; branch = above(branch)) branch.first = at;
    return begun;
  };
  pages.forEach(({ marks, fields, widgets }, page) => {
    let next = 0;
    for (let id = 0; id <= marks.length; id++) {
      for (let placed = fields[next]; placed && placed.after === id; placed = fields[++next], at++) {
        const branch = begin(placed.node);
        if (branch?.widget) throw new RangeError(`Two fields share the Form ${placed.node}`);
        if (branch) branch.widget = { page, ref: widgets[next] as PDFRef };
      }
      const index = marks[id];
      if (index !== undefined) begin(index)?.stretches.push({ page, id, at: at++ });
    }
  });
  return branches;
}

// Children keep their order; a node's own text stands before the first child whose content comes later.
function kidsOf({ stretches, widget, children }: Branch, pages: TaggedPage[]) {
  const home = (stretches[0] ?? widget)?.page;
  const kids: (PDFRef | number | Record<string, PDFRef | number | string | undefined>)[] = [];
  let next = 0;
  const upTo = (end: number) => {
    for (let own = stretches[next]; own && own.at < end; own = stretches[++next]) {
      kids.push(own.page === home ? own.id : { Type: 'MCR', Pg: pages[own.page]?.ref, MCID: own.id });
    }
  };
  for (const child of children) {
    upTo(child.first);
    kids.push(child.ref);
  }
  upTo(Infinity);
  if (widget) kids.push({ Type: 'OBJR', Pg: pages[widget.page]?.ref, Obj: widget.ref });
  return { Pg: home === undefined ? undefined : pages[home]?.ref, K: kids.length > 0 ? kids : undefined };
}

function attributesOf({ scope, colSpan, summary }: Node, box: number[] | undefined) {
  const all = [];
  if (scope || colSpan || summary) {
    all.push({ O: 'Table', Scope: scope, ColSpan: colSpan, Summary: text(summary) });
  }
  if (box) all.push({ O: 'Layout', BBox: box });
  return all.length > 0 ? all : undefined;
}

/** A page with what is on it; `widgets` are those of its fields, in their order. */
export interface TaggedPage extends Pick<Content, 'marks' | 'fields'> {
  ref: PDFRef;
  widgets: PDFRef[];
}

/**
 * Writes the structure tree of a sheet and gives back its root. A page's number is also its `StructParents` key; the
 * `StructParent` keys of the widgets follow, in the order of the pages.
 */
export function writeTags(context: PDFContext, sheet: Sheet, pages: TaggedPage[]): PDFRef {
  const root = context.nextRef();
  const branches = branchesOf(context, sheet, pages);
  const boxes = figureBoxes(sheet);
  branches.forEach((branch, index) => {
    const { node, ref } = branch;
    const element = context.obj({
      Type: 'StructElem',
      S: node.role,
      P: node.parent === null ? root : branches[node.parent]?.ref,
      ...kidsOf(branch, pages),
      Alt: text(node.alt),
      Lang: node.lang && PDFString.of(node.lang),
      A: attributesOf(node, boxes.get(index)),
    });
    context.assign(ref, element);
  });
  const ofMarks = pages.map(({ marks }) =>
    context.register(context.obj(marks.map((index) => branches[index]?.ref))),
  );
  const ofWidgets = pages.flatMap(({ fields }) => fields.map(({ node }) => branches[node]?.ref));
  const parents = [...ofMarks, ...ofWidgets];
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: branches.filter(({ node }) => node.parent === null).map(({ ref }) => ref),
      ParentTree: context.register(context.obj({ Nums: parents.flatMap((ref, key) => [key, ref]) })),
      ParentTreeNextKey: parents.length,
    }),
  );
  return root;
}
