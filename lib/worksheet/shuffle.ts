/**
 * The same things in another order, always the same one: each time a leap of about three fifths of them is taken,
 * round and round. None is followed by the one that followed it; of a pair the two change places.
 */
export function shuffled<T>(things: readonly T[]): T[] {
  const count = things.length;
  const leaps = Array.from({ length: count }, (_, at) => at).filter(
    (leap) => leap > 1 && commonDivisor(leap, count) === 1,
  );
  const wanted = count * 0.6;
  const leap = leaps.reduce(
    (best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best),
    leaps[0] ?? 1,
  );
  const start = Math.floor(count / 2);
  return things.map((thing, at) => things[(start + at * leap) % count] ?? thing);
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
