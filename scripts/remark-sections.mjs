const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');
const isText = ({ type, children = [] }) =>
  type === 'paragraph' || children.some((child) => child.type === 'text' && child.value.trim() !== '');

/** The headings and paragraphs of a tree in their order; what stands in a component counts, its expressions do not. */
function blocksIn(node) {
  if (node.type === 'heading')
    return [{ id: node.data?.hProperties?.id ?? '', heading: textOf(node).trim() }];
  if (isText(node)) return [{ text: textOf(node).replace(/\s+/g, ' ').trim() }];
  return (node.children ?? []).flatMap(blocksIn);
}

/** A value of strings, lists and records as the syntax tree of its literal. */
function literal(value) {
  if (typeof value === 'string') return { type: 'Literal', value };
  if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map(literal) };
  const properties = Object.entries(value).map(([name, part]) => ({
    type: 'Property',
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
    key: { type: 'Identifier', name },
    value: literal(part),
  }));
  return { type: 'ObjectExpression', properties };
}

/**
 * Remark plugin: a lesson also exports its plain text for the search, as `sections` of {id, heading, text}; what comes
 * before the first heading has neither. It reads the ids that remark-heading-ids gives, and so stands after it.
 */
export default function remarkSections() {
  return (tree) => {
    const sections = [{ id: '', heading: '', text: '' }];
    for (const { text, ...heading } of blocksIn(tree)) {
      if (text === undefined) sections.push({ ...heading, text: '' });
      else sections.at(-1).text = `${sections.at(-1).text} ${text}`.trim();
    }
    const init = literal(sections);
    const declarations = [{ type: 'VariableDeclarator', id: { type: 'Identifier', name: 'sections' }, init }];
    const declaration = { type: 'VariableDeclaration', kind: 'const', declarations };
    const body = [
      { type: 'ExportNamedDeclaration', declaration, specifiers: [], attributes: [], source: null },
    ];
    tree.children.unshift({
      type: 'mdxjsEsm',
      value: '',
      data: { estree: { type: 'Program', sourceType: 'module', body } },
    });
  };
}
