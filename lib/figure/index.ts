export { curve, type Point } from './curve.ts';
export { face, faceRadius } from './face.ts';
export { logo } from './logo.ts';
export { pictureSize, symbolInset } from './picture.ts';
export { type Scene, type SceneName, scene, sceneNames, sceneSize } from './scenes/index.ts';
export { circle, placed, type Shape } from './shape.ts';
export { simplified, strokePath, strokePoints } from './stroke.ts';
export { isSymbol, type SymbolName, symbol, symbolNames, symbolSize } from './symbols/index.ts';
export { parted, type Standing, standingAt, tick, waymarkRadius, winding } from './waymark.ts';
