export { curve, type Point } from './curve.ts';
export { face, faceRadius } from './face.ts';
export { logo } from './logo.ts';
export { circle, type Shape } from './shape.ts';
