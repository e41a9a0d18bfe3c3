import { type Exercise, type ExerciseWords, optionsOf, rubricCriteria } from '../lib/course/index.ts';
import { type Locale, loadCatalogue } from '../lib/i18n/index.ts';
import type {
  GlossaryTerm,
  KeyWords,
  LessonOnPaper,
  PaperQuestion,
  RubricOnPaper,
} from '../lib/worksheet/index.ts';
import { course, terms } from './course.ts';
import { glossary, lessonWords } from './index.ts';

/** A lesson's exercises and exit tickets, as sheets need them. */
export async function lessonOnPaper(name: string, locale: Locale): Promise<LessonOnPaper> {
  const lesson = course.find((one) => one.name === name);
  if (!lesson) throw new Error(`no lesson ${name}`);
  const [{ exercises, exitTickets }, titles] = await Promise.all([
    lessonWords(name, locale),
    lessonTitles(locale),
  ]);
  const questions = lesson.exercises.map((exercise) =>
    questionOf(exercise, exercises[exercise.id] ?? { question: '' }),
  );
  return { title: titles[name] ?? '', questions, exitTickets };
}

function questionOf(exercise: Exercise, words: ExerciseWords): PaperQuestion {
  const { question: asked, options: said = {}, groups = {}, model = '', look = [] } = words;
  const options = optionsOf(exercise).map((id) => ({
    id,
    text: said[id]?.text ?? '',
    why: said[id]?.feedback ?? '',
  }));
  switch (exercise.kind) {
    case 'choose':
    case 'spot':
    case 'order':
    case 'curve':
      return { ...exercise, asked, options };
    case 'match':
    case 'sort':
      return {
        ...exercise,
        asked,
        options,
        groups: exercise.groups.map((id) => ({ id, text: groups[id] ?? '' })),
      };
    case 'write':
      return { ...exercise, asked, model, look };
  }
}

/** The titles of lessons and projects in one language, by their names. */
export const lessonTitles = async (locale: Locale): Promise<Readonly<Record<string, string>>> =>
  (await import(`./lesson-titles/${locale}.json`, { with: { type: 'json' } })).default;

/** The terms of a lesson, or all of them. */
export async function glossaryOnPaper(locale: Locale, lesson?: string): Promise<readonly GlossaryTerm[]> {
  const entries = await glossary(locale);
  const ids = lesson === undefined ? Object.keys(entries) : (terms[lesson] ?? []);
  return ids.flatMap((id) => {
    const entry = entries[id];
    return entry ? [{ id, ...entry }] : [];
  });
}

/** The rubric by which classmates read a map. */
export async function rubricOnPaper(locale: Locale): Promise<RubricOnPaper> {
  const { rubric, levels } = await loadCatalogue(locale, 'classroom');
  return { levels, criteria: rubricCriteria.map((id) => ({ id, ...rubric[id] })) };
}

/** What the answer keys of a scenario know beside its example. */
export const keyWords = async (scenario: string, locale: Locale): Promise<KeyWords> =>
  (await import(`./scenarios/${scenario}/key.${locale}.json`, { with: { type: 'json' } })).default;
