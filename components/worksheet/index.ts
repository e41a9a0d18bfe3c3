export { type Example, PressRoom } from './press-room.tsx';
export { SheetSvg } from './sheet-svg.tsx';
