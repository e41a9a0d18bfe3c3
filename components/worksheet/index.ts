export { PressRoom, type Titled } from './press-room.tsx';
export { SheetSvg } from './sheet-svg.tsx';
