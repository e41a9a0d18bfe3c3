import {
  course,
  glossary,
  lessonWords,
  levelWords,
  questions,
  researchWords,
  scenarios,
  scenarioWords,
  teachingWords,
} from '../../content/index.ts';
import { keyWords } from '../../content/press-words.ts';
import { type Locale, loadCatalogue, namespaces } from '../../lib/i18n/index.ts';
import { readLesson } from './read-lesson.ts';

/** A string and where it stands, as `file: a.b.c`. */
export type Placed = readonly [where: string, text: string];

/** Every string of a value, under its path. */
export const stringsOf = (value: unknown, path: readonly (string | number)[] = []): [string, string][] => {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsOf(part, [...path, key]));
};

const under = (file: string, value: unknown): Placed[] =>
  stringsOf(value).map(([path, text]) => [`${file}: ${path}`, text.replace(format, '$1}}')]);

/** How a {{value}} is written, which nobody sees. */
const format = /(\{\{\s*\w+),[^}]*\}\}/g;

/** Every string that a reader of a language may see: interface, scenarios, lessons, teaching, glossary, questions. */
export async function visibleIn(locale: Locale): Promise<Placed[]> {
  const catalogues = namespaces.map(async (name) =>
    under(`locales/${locale}/${name}`, await loadCatalogue(locale, name)),
  );
  const told = scenarios.map(async ({ name }) =>
    under(`scenarios/${name}/${locale}`, await scenarioWords(name, locale)).filter(
      ([where]) => !where.endsWith('.mark'),
    ),
  );
  const taught = course.map(async ({ name }) => {
    const { title, description, blocks } = readLesson(name, locale);
    const prose = [title, description, ...blocks.map(({ text }) => text)];
    return [
      ...under(`teaching/${name}/${locale}`, await teachingWords(name, locale)),
      ...under(`lessons/${name}/${locale}`, await lessonWords(name, locale)),
      ...under(`${name}/${locale}.mdx`, prose),
    ];
  });
  const keyed = scenarios.map(async ({ name }) => [
    ...under(`scenarios/${name}/key.${locale}`, await keyWords(name, locale)),
    ...under(`scenarios/${name}/levels.${locale}`, await levelWords(name, locale)).filter(
      ([where]) => !where.endsWith('.mark'),
    ),
    ...under(`scenarios/${name}/research.${locale}`, await researchWords(name, locale)),
  ]);
  const terms = under(`glossary/${locale}`, await glossary(locale));
  const answers = under(`faq/${locale}`, await questions(locale)).filter(([where]) => !where.endsWith('.id'));
  return [...(await Promise.all([...catalogues, ...told, ...keyed, ...taught])).flat(), ...terms, ...answers];
}
