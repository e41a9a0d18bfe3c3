export { Builder } from './builder.tsx';
export { BuilderPage } from './builder-page.tsx';
export { Compare } from './compare/compare.tsx';
export { builderNamespaces, type Material } from './model.ts';
export { Control } from './moves/control.tsx';
export { FaceChoice } from './moves/face-choice.tsx';
export type { BuilderProps } from './props.ts';
export { type CurveWords, curveWords } from './views/curve-words.ts';
export { EmotionCurve } from './views/emotion-curve.tsx';
