import { type Ink, palette } from '../worksheet/index.ts';

const share = (hex: string) => String(Math.round((Number.parseInt(hex, 16) / 255) * 1000) / 1000);

const operands = Object.fromEntries(
  Object.entries(palette).map(([ink, hex]) => [
    ink,
    [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)].map(share).join(' '),
  ]),
) as Record<Ink, string>;

/** An ink as the three operands of `rg` and `RG`: red, green and blue from 0 to 1. */
export const rgb = (ink: Ink): string => operands[ink];
