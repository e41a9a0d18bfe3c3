import { createInstance, type TFunction } from 'i18next';
import type builder from '../../locales/en/builder.json';
import type coach from '../../locales/en/coach.json';
import type journey from '../../locales/en/journey.json';
import type lesson from '../../locales/en/lesson.json';
import type site from '../../locales/en/site.json';
import type worksheet from '../../locales/en/worksheet.json';
import { type Locale, tagOf } from './locales.ts';

/** The interface's words, by namespace; the English file stands for the shape of all five. */
export interface Catalogues {
  site: typeof site;
  journey: typeof journey;
  lesson: typeof lesson;
  builder: typeof builder;
  worksheet: typeof worksheet;
  coach: typeof coach;
}

/** The name of a catalogue. */
export type Namespace = keyof Catalogues;

/** Every namespace, in no particular order. */
export const namespaces: readonly Namespace[] = [
  'site',
  'journey',
  'lesson',
  'builder',
  'worksheet',
  'coach',
];

declare module 'i18next' {
  interface CustomTypeOptions {
    enableSelector: true;
    resources: Catalogues;
  }
}

/** One catalogue of one language: a chunk of its own. */
export const loadCatalogue = async <N extends Namespace>(
  locale: Locale,
  namespace: N,
): Promise<Catalogues[N]> =>
  (await import(`../../locales/${locale}/${namespace}.json`, { with: { type: 'json' } })).default;

/** The settings that every i18next instance of ours shares: no fallback language, React does the escaping. */
export const settings = {
  fallbackLng: false,
  interpolation: { escapeValue: false },
  initAsync: false,
  showSupportNotice: false,
} as const;

/** The words of one namespace in one language, for the server and the command line. */
export async function createT<N extends Namespace>(locale: Locale, namespace: N): Promise<TFunction<N>> {
  const lng = tagOf(locale);
  const i18n = createInstance();
  const resources = { [lng]: { [namespace]: await loadCatalogue(locale, namespace) } };
  await i18n.init({ ...settings, lng, ns: [namespace], defaultNS: namespace, resources });
  return i18n.getFixedT(lng, namespace) as TFunction<N>;
}
