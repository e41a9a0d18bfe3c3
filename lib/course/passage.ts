import type { Glossary } from './lesson.ts';
import type { Story } from './material.ts';
import type { TeachingWords } from './teaching.ts';

/** A question that newcomers ask, and its short answer. */
export interface Question {
  readonly id: string;
  readonly question: string;
  /** The paragraphs of the answer. */
  readonly answer: readonly string[];
  /** What the link says that leads on from the answer. */
  readonly link: string;
}

/** A lesson's prose, cut at its headings; what comes before the first has none. */
export interface LessonText {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly { readonly id: string; readonly heading: string; readonly text: string }[];
}

/** A place of the course that a search can lead to. */
export interface Passage {
  readonly kind: 'term' | 'question' | 'lesson' | 'section' | 'scenario' | 'teaching';
  /** Where it stands: an address without the language. */
  readonly path: string;
  readonly title: string;
  /** The title of the lesson that a section belongs to. */
  readonly lesson?: string;
  readonly text: string;
}

/** All that can be searched, in one language: what is put first here is found first among equals. */
export function passagesOf(course: {
  glossary: Glossary;
  questions: readonly Question[];
  lessons: readonly LessonText[];
  scenarios: readonly Story[];
  /** What teachers read about each lesson, with the lesson's title. */
  teaching: readonly { readonly name: string; readonly title: string; readonly words: TeachingWords }[];
}): Passage[] {
  const terms = Object.entries(course.glossary).map(([id, { term, definition, example }]) => ({
    kind: 'term' as const,
    path: `/glossary/#${id}`,
    title: term,
    text: `${definition} ${example}`,
  }));
  const questions = course.questions.map(({ id, question, answer }) => ({
    kind: 'question' as const,
    path: `/faq/#${id}`,
    title: question,
    text: answer.join(' '),
  }));
  const scenarios = course.scenarios.map(({ frame, words: { title, summary, persona, steps } }) => ({
    kind: 'scenario' as const,
    path: `/scenarios/${frame.name}/`,
    title,
    text: [summary, ...Object.values(persona.claims).map(({ text }) => text)]
      .concat(Object.values(steps).map((step) => step.title))
      .join(' '),
  }));
  const teaching = course.teaching.map(({ name, title, words }) => ({
    kind: 'teaching' as const,
    path: `/teachers/${name}/`,
    title,
    text: [...words.goals, words.before, ...words.questions, ...Object.values(words.plan)].join(' '),
  }));
  return [...terms, ...questions, ...course.lessons.flatMap(passagesOfLesson), ...scenarios, ...teaching];
}

function passagesOfLesson({ name, title, description, sections }: LessonText): Passage[] {
  const path = `/lessons/${name}/`;
  const opening = sections.filter(({ id }) => id === '').map(({ text }) => text);
  return [
    { kind: 'lesson', path, title, text: [description, ...opening].join(' ') },
    ...sections
      .filter(({ id }) => id !== '')
      .map(({ id, heading, text }) => ({
        kind: 'section' as const,
        path: `${path}#${id}`,
        title: heading,
        lesson: title,
        text,
      })),
  ];
}
