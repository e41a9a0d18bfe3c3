import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';
import type { Node, Sheet } from '../worksheet/index.ts';
import { figureBoxes } from './bounds.ts';

/** One stretch of marked content: its page, its id there, and its place in the reading order of the sheet. */
interface Stretch {
  page: number;
  id: number;
  at: number;
}

/** A node with all that belongs to it; `first` is where its content, or that below it, begins. */
interface Branch {
  node: Node;
  ref: PDFRef;
  stretches: Stretch[];
  children: Branch[];
  first: number;
}

const text = (value: string | undefined) => (value ? PDFHexString.fromText(value) : undefined);

function branchesOf(context: PDFContext, { structure }: Sheet, marks: number[][]): Branch[] {
  const branches = structure.map(
    (node): Branch => ({ node, ref: context.nextRef(), stretches: [], children: [], first: Infinity }),
  );
  const above = ({ node }: Branch) => (node.parent === null ? undefined : branches[node.parent]);
  for (const branch of branches) above(branch)?.children.push(branch);
  let at = 0;
  marks.forEach((nodes, page) => {
    nodes.forEach((index, id) => {
      let branch = branches[index];
      branch?.stretches.push({ page, id, at });
      for (; branch && branch.first > at; branch = above(branch)) branch.first = at;
      at++;
    });
  });
  return branches;
}

// Children keep their order; a node's own text stands before the first child whose content comes later.
function kidsOf({ stretches, children }: Branch, pages: PDFRef[]) {
  const home = stretches[0]?.page;
  const kids: (PDFRef | number | Record<string, PDFRef | number | string | undefined>)[] = [];
  let next = 0;
  const upTo = (end: number) => {
    for (let own = stretches[next]; own && own.at < end; own = stretches[++next]) {
      kids.push(own.page === home ? own.id : { Type: 'MCR', Pg: pages[own.page], MCID: own.id });
    }
  };
  for (const child of children) {
    upTo(child.first);
    kids.push(child.ref);
  }
  upTo(Infinity);
  return { Pg: home === undefined ? undefined : pages[home], K: kids.length > 0 ? kids : undefined };
}

function attributesOf({ scope, colSpan, summary }: Node, box: number[] | undefined) {
  const all = [];
  if (scope || colSpan || summary) {
    all.push({ O: 'Table', Scope: scope, ColSpan: colSpan, Summary: text(summary) });
  }
  if (box) all.push({ O: 'Layout', BBox: box });
  return all.length > 0 ? all : undefined;
}

/**
 * Writes the structure tree of a sheet and gives back its root. `marks` has, for each page, the node of
 * each stretch of marked content by its id; a page's number is also its `StructParents` key.
 */
export function writeTags(context: PDFContext, sheet: Sheet, pages: PDFRef[], marks: number[][]): PDFRef {
  const root = context.nextRef();
  const branches = branchesOf(context, sheet, marks);
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
  const parents = marks.flatMap((nodes, page) => {
    const refs = nodes.map((index) => branches[index]?.ref);
    return [page, context.register(context.obj(refs))];
  });
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: branches.filter(({ node }) => node.parent === null).map(({ ref }) => ref),
      ParentTree: context.register(context.obj({ Nums: parents })),
      ParentTreeNextKey: pages.length,
    }),
  );
  return root;
}
