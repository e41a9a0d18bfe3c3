// Loaded with the first name: reading tables weighs as much as the rest of the form.
export { namesIn } from '../../lib/worksheet/index.ts';
