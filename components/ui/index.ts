export { Face, Logo, Shapes } from './drawing.tsx';
export { Speaker, useSpeaker } from './speaker.tsx';
export { Words } from './words.tsx';
export { WritingArea, WritingLine } from './writing.tsx';
