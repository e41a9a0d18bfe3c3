export { download, fileName } from './press.ts';
export { PressButton } from './press-button.tsx';
export { usePress } from './use-press.ts';
