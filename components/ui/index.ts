export { Face, Logo, Shapes } from './drawing.tsx';
export { FacePicks } from './face-picks.tsx';
export { asksToPresent, notePresenting } from './presenting.ts';
export { Speaker, useSpeaker } from './speaker.tsx';
export { Words } from './words.tsx';
export { WritingArea, WritingLine } from './writing.tsx';
