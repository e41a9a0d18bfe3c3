/** The papers, by their names in commands; `a3` is for the journey map alone. */
export const papers = ['a4', 'letter', 'a3'] as const;

/** A paper's name. */
export type Paper = (typeof papers)[number];

/** A paper's size in points, lying on its long side. */
export const landscape: Readonly<Record<Paper, { width: number; height: number }>> = {
  a4: { width: 841.89, height: 595.28 },
  letter: { width: 792, height: 612 },
  a3: { width: 1190.55, height: 841.89 },
};

/** A paper's size in points, standing on its short side. */
export const portrait = Object.fromEntries(
  papers.map((paper) => [paper, { width: landscape[paper].height, height: landscape[paper].width }]),
) as Readonly<Record<Paper, { width: number; height: number }>>;

/** The margin that every printer can keep, in points (10.6 mm). */
export const margin = 30;

/** The distance between writing lines, in points (9 mm). */
export const writingLine = 25.51;
