export { Builder, type BuilderProps } from './builder.tsx';
export { type CurveWords, EmotionCurve } from './emotion-curve.tsx';
export type { Material } from './model.ts';
