export { csvOf, type TableWords } from './csv.ts';
export { fragmentOf, linkLimit, readFragment } from './link.ts';
export { mermaidOf } from './mermaid.ts';
export { markdownOf, type OutlineWords, outlineOf, type Point } from './outline.ts';
