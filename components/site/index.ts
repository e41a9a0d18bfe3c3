export { absolute, alternates, head, printedSite, site } from './addresses.ts';
export { Chooser, RememberLanguage } from './chooser.tsx';
export { QuestionsPage } from './faq/questions-page.tsx';
export { Frame } from './frame.tsx';
export { GlossaryPage } from './glossary/glossary-page.tsx';
export { Home } from './home.tsx';
export { NotFound } from './not-found.tsx';
export { ReadingScript } from './reading-script.tsx';
export { SearchPage } from './search/search-page.tsx';
