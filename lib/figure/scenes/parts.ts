import { curve, type Point } from '../curve.ts';
import { circle, placed, type Shape } from '../shape.ts';
import { type SymbolName, symbol, symbolSize } from '../symbols/index.ts';
import { outline } from '../symbols/pen.ts';

/** The sides of the frame that every scene is drawn in. */
export const sceneSize = { width: 96, height: 72 } as const;

/** A small picture of what a lesson is about: the dotted path in it, which lies lowest, and what stands on it. */
export interface Scene {
  /** Path data, to be drawn as the dotted path. */
  readonly path: string;
  readonly shapes: readonly Shape[];
}

/** The walked path through points. */
export const walked = (...points: Point[]): Shape => ({ d: curve(points), stroke: 'trail', line: 3.6 });

/** A waymark, and the one where somebody is. */
export const mark = (x: number, y: number): Shape => ({
  d: circle(x, y, 5),
  fill: 'paper',
  stroke: 'trail',
  line: 2.6,
});
export const here = (x: number, y: number): Shape => ({ d: circle(x, y, 6.5), fill: 'signal' });

/** A symbol in a square of a size, with the lines of the scene. */
export const sign = (name: SymbolName, x: number, y: number, size: number): readonly Shape[] =>
  placed(symbol(name), { x, y, scale: size / symbolSize });

/** Head and shoulders, the head round x, y. */
export const somebody = (x: number, y: number): readonly Shape[] => [
  outline(
    `M${x - 16} ${y + 27} C${x - 16} ${y + 16} ${x - 9} ${y + 12} ${x} ${y + 12} C${x + 9} ${y + 12} ${x + 16} ${y + 16} ${x + 16} ${y + 27} Z`,
    'wash',
  ),
  outline(circle(x, y, 11)),
];
