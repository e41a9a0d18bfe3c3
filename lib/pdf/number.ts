/** A number as PDF writes it: at most two decimals (a hundredth of a point), never with an exponent. */
export const num = (value: number): string => String(Math.round(value * 100) / 100);
