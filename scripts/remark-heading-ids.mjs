const depthWithId = 2;
const comment = /^\s*\/\*\s*([a-z][a-z0-9-]*)\s*\*\/\s*$/;

const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');
const headingsIn = (node) => (node.type === 'heading' ? [node] : (node.children ?? []).flatMap(headingsIn));

/** Takes the closing `{/*id*\/}` off a heading and gives back its id. */
function takeId(heading) {
  const last = heading.children.at(-1);
  const id = last?.type === 'mdxTextExpression' && comment.exec(last.value)?.[1];
  if (!id) return null;
  heading.children.pop();
  const before = heading.children.at(-1);
  if (before?.type === 'text') before.value = before.value.trimEnd();
  return id;
}

/**
 * Remark plugin: `## Title {/*id*\/}` becomes a heading with that id, the same in all languages, so that links
 * survive translation. A heading of depth 2 or more without an id, or an id used twice, stops the build.
 */
export default function remarkHeadingIds() {
  return (tree, file) => {
    const seen = new Set();
    for (const heading of headingsIn(tree)) {
      const title = textOf(heading).trim();
      const id = takeId(heading);
      if (!id && heading.depth >= depthWithId)
        file.fail(`the heading "${title}" needs an id: ## Title {/*id*/} (a-z, 0-9, hyphen)`, heading);
      if (!id) continue;
      if (seen.has(id)) file.fail(`the heading id "${id}" stands twice`, heading);
      seen.add(id);
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    }
  };
}
