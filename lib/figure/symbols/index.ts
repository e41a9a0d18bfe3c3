import type { Shape } from '../shape.ts';
import { food } from './food.ts';
import { papers } from './papers.ts';
import { pastimes } from './pastimes.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { signs } from './signs.ts';
import { things } from './things.ts';

export { symbolSize } from './pen.ts';

const drawn = { ...people, ...places, ...food, ...things, ...papers, ...pastimes, ...signs } as const;

/** The name of a symbol, as it stands in a drawing. */
export type SymbolName = keyof typeof drawn;

/** The symbols in the order in which they are offered: people, places, food, things, papers, pastimes, signs. */
export const symbolNames = Object.keys(drawn) as readonly SymbolName[];

/** Whether a name from a map is one of our symbols: a file may hold any. */
export const isSymbol = (name: string): name is SymbolName => Object.hasOwn(drawn, name);

/** A symbol's shapes in a square of `symbolSize`, the one that lies lowest first. */
export const symbol = (name: SymbolName): readonly Shape[] => drawn[name];
