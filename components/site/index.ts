export { absolute, alternates, head } from './addresses.ts';
export { Chooser, RememberLanguage } from './chooser.tsx';
export { Frame } from './frame.tsx';
export { Home } from './home.tsx';
export { NotFound } from './not-found.tsx';
export { ReadingScript } from './reading-script.tsx';
