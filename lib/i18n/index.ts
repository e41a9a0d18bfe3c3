export {
  type Catalogues,
  createT,
  loadCatalogue,
  loadCatalogues,
  type Namespace,
  namespaces,
  settings,
} from './catalogue.ts';
export { fold, search } from './fold.ts';
export { type Letter, lettersFor } from './letters.ts';
export { isLocale, type Locale, localeOf, locales, nameOf, type Tag, tagOf } from './locales.ts';
export { cut, type Pattern } from './pattern.ts';
export { quoted } from './quotes.ts';
