export { markdownOf, type OutlineWords, outlineOf, type Point } from './outline.ts';
