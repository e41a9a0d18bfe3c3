import type { Ink } from './page.ts';

/** The colour of each ink on paper, as `#rrggbb`: the same on screen and in a PDF, and told apart in grey. */
export const palette: Readonly<Record<Ink, string>> = {
  ink: '#1d2733',
  soft: '#55606e',
  rule: '#b9ae98',
  paper: '#ffffff',
  wash: '#f4efe3',
  signal: '#c2410c',
  'signal-wash': '#fde8d9',
  trail: '#14635c',
  'trail-wash': '#dcefe9',
};
