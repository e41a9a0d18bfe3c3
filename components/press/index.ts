export { download, fileName } from './press.ts';
export { PressButton } from './press-button.tsx';
export { readPdfFile } from './read-file.ts';
export { usePress } from './use-press.ts';
