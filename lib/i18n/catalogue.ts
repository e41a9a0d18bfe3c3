import { createInstance, type TFunction } from 'i18next';
import type actions from '../../locales/en/actions.json';
import type begin from '../../locales/en/begin.json';
import type builder from '../../locales/en/builder.json';
import type classroom from '../../locales/en/classroom.json';
import type coach from '../../locales/en/coach.json';
import type editing from '../../locales/en/editing.json';
import type formats from '../../locales/en/formats.json';
import type journey from '../../locales/en/journey.json';
import type lesson from '../../locales/en/lesson.json';
import type plan from '../../locales/en/plan.json';
import type privacy from '../../locales/en/privacy.json';
import type reading from '../../locales/en/reading.json';
import type reference from '../../locales/en/reference.json';
import type scenarios from '../../locales/en/scenarios.json';
import type sheets from '../../locales/en/sheets.json';
import type site from '../../locales/en/site.json';
import type storyboard from '../../locales/en/storyboard.json';
import type structure from '../../locales/en/structure.json';
import type teachers from '../../locales/en/teachers.json';
import type views from '../../locales/en/views.json';
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
  views: typeof views;
  structure: typeof structure;
  editing: typeof editing;
  storyboard: typeof storyboard;
  begin: typeof begin;
  plan: typeof plan;
  classroom: typeof classroom;
  actions: typeof actions;
  formats: typeof formats;
  reference: typeof reference;
  reading: typeof reading;
  sheets: typeof sheets;
  scenarios: typeof scenarios;
  teachers: typeof teachers;
  privacy: typeof privacy;
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
  'views',
  'structure',
  'editing',
  'storyboard',
  'begin',
  'plan',
  'classroom',
  'actions',
  'formats',
  'reference',
  'reading',
  'sheets',
  'scenarios',
  'teachers',
  'privacy',
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

/** Several catalogues of one language, by their names. */
export const loadCatalogues = async <N extends Namespace>(
  locale: Locale,
  names: readonly N[],
): Promise<Pick<Catalogues, N>> =>
  Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await loadCatalogue(locale, name)] as const)),
  ) as unknown as Pick<Catalogues, N>;

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
