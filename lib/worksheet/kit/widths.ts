/** A column: the width that it should have, and the least that it needs, in points. */
export interface Wish {
  readonly width: number;
  readonly least: number;
}

/**
 * The widths of columns that share a page: as wished, but none so narrow that a word breaks in it, if the others can
 * spare that much. Where they cannot, all are as wished.
 */
export function fairWidths(wishes: readonly Wish[]): number[] {
  const wished = wishes.map(({ width }) => width);
  const all = sum(wished);
  if (sum(wishes.map(({ least }) => least)) > all) return wished;
  const tight = new Set<Wish>();
  for (;;) {
    const taken = sum([...tight].map(({ least }) => least));
    const free = sum(wishes.filter((wish) => !tight.has(wish)).map(({ width }) => width));
    const scale = (all - taken) / free;
    const short = wishes.filter((wish) => !tight.has(wish) && wish.width * scale < wish.least);
    if (short.length === 0) return wishes.map((wish) => (tight.has(wish) ? wish.least : wish.width * scale));
    for (const wish of short) tight.add(wish);
  }
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
