export type { FontFiles } from './fonts.ts';
export { paint } from './paint.ts';
