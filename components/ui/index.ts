export { Face, Logo, PathLine, SceneDrawing, Shapes } from './drawing.tsx';
export { FacePicks } from './face-picks.tsx';
export { asksToPresent, notePresenting } from './presenting.ts';
export { Speaker, useSpeaker } from './speaker.tsx';
export { PathProgress, stopOf, Waymark, way } from './way.tsx';
export { Words } from './words.tsx';
export { WritingArea, WritingLine } from './writing.tsx';
