import type { SheetInput } from '../kit/desk.ts';
import type { Measure, Sheet } from '../page.ts';
import { touchpointsSheet } from './touchpoints.ts';

/** Lays out a sheet. */
export type LayOut = (input: SheetInput, measure: Measure) => Sheet;

/** What the press makes of the map and the course, by the names in commands. */
export const sheets = {
  touchpoints: touchpointsSheet,
} as const satisfies Readonly<Record<string, LayOut>>;

/** The name of a sheet. */
export type SheetName = keyof typeof sheets;
