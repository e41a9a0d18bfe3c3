export { Builder, type BuilderProps } from './builder.tsx';
export { type CurveWords, curveWords } from './curve-words.ts';
export { EmotionCurve } from './emotion-curve.tsx';
export type { Material } from './model.ts';
