import { readFileSync } from 'node:fs';
import { createProcessor } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import type { Locale } from '../../lib/i18n/index.ts';

interface TreeNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly depth?: number;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly TreeNode[];
}

/** A lesson's prose, taken apart. */
export interface Prose {
  readonly title: string;
  readonly description: string;
  /** The ids of its headings, null where one has none. */
  readonly headings: readonly (string | null)[];
  /** Its components in order, each with its id or name: `Term step`, `Idea`. */
  readonly components: readonly string[];
  /** Its headings, paragraphs and list items, as text. */
  readonly blocks: readonly { readonly kind: 'heading' | 'paragraph'; readonly text: string }[];
}

const processor = createProcessor({ remarkPlugins: [remarkFrontmatter] });

const all = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(all)];

const textOf = (node: TreeNode): string =>
  node.type === 'text' || node.type === 'inlineCode'
    ? (node.value ?? '')
    : (node.children ?? []).map(textOf).join('');

const idOf = (heading: TreeNode): string | null => {
  const comment = heading.children?.at(-1);
  if (comment?.type !== 'mdxTextExpression') return null;
  return /^\/\*([a-z0-9-]+)\*\/$/.exec(comment.value ?? '')?.[1] ?? null;
};

/** Reads a lesson's MDX in a language. */
export function readLesson(lesson: string, locale: Locale): Prose {
  const url = new URL(`../../content/lessons/${lesson}/${locale}.mdx`, import.meta.url);
  const nodes = all(processor.parse(readFileSync(url, 'utf8')) as TreeNode);
  const matter = nodes.find(({ type }) => type === 'yaml')?.value ?? '';
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(matter)?.[1] ?? '';
  return {
    title: field('title'),
    description: field('description'),
    headings: nodes.filter(({ type }) => type === 'heading').map(idOf),
    components: nodes
      .filter(({ type }) => type.startsWith('mdxJsx'))
      .map(({ name, attributes = [] }) => [name, ...attributes.map(({ value }) => String(value))].join(' ')),
    blocks: nodes.flatMap((node) =>
      node.type === 'heading' || node.type === 'paragraph'
        ? [{ kind: node.type, text: textOf(node).trim() }]
        : [],
    ),
  };
}
