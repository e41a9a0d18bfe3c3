export { curve, type Point } from './curve.ts';
export { face, faceRadius } from './face.ts';
export { logo } from './logo.ts';
export { pictureSize, symbolInset } from './picture.ts';
export { circle, type Shape } from './shape.ts';
export { simplified, strokePath, strokePoints } from './stroke.ts';
export { isSymbol, type SymbolName, symbol, symbolNames, symbolSize } from './symbols/index.ts';
