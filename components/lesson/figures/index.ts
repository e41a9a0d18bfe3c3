import type { ComponentType } from 'react';
import type { FigureWords } from '../../../lib/course/index.ts';
import { Cart } from './cart.tsx';
import { Feelings } from './feelings.tsx';
import { Loop } from './loop.tsx';
import { Matrix } from './matrix.tsx';
import { Persona } from './persona.tsx';
import { Stages } from './stages.tsx';
import { States } from './states.tsx';
import { Touchpoints } from './touchpoints.tsx';
import { Whys } from './whys.tsx';

/** The drawn figures of the lessons, by the name that a lesson calls them. */
export const figures: Readonly<Record<string, ComponentType<{ words: FigureWords }>>> = {
  cart: Cart,
  persona: Persona,
  stages: Stages,
  touchpoints: Touchpoints,
  feelings: Feelings,
  whys: Whys,
  matrix: Matrix,
  states: States,
  loop: Loop,
};
