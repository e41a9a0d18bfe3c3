export { PressButton } from './press-button.tsx';
