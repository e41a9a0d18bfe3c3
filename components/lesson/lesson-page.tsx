import Link from 'next/link';
import type { ComponentType, ReactNode } from 'react';
import type { Glossary, Lesson, LessonWords } from '../../lib/course/index.ts';
import { type Catalogues, createT, type Locale, tagOf } from '../../lib/i18n/index.ts';
import { curveWords, type Material } from '../builder/index.ts';
import { SceneDrawing, Words } from '../ui/index.ts';
import { Contents, type Section } from './contents.tsx';
import { ExerciseSheet } from './exercises/exercise-sheet.tsx';
import { JourneyFigure, LessonFigure } from './figure.tsx';
import { figures } from './figures/index.ts';
import { LearningOf } from './learning.tsx';
import styles from './lesson.module.css';
import { Projector } from './projector/projector.tsx';
import { ReadAloud } from './read-aloud/read-aloud.tsx';
import { TryIt } from './try-it.tsx';
import { Aside, Hook, Idea, Term } from './vocabulary.tsx';

/** A lesson's prose: what an MDX file gives, to be handed the author vocabulary. */
export type Prose = ComponentType<{ components: Record<string, unknown> }>;

/** What a lesson's page is made of, all in the language of the page. */
export interface LessonPageProps {
  readonly locale: Locale;
  readonly lesson: Lesson;
  /** Its place among the lessons; null for a project. */
  readonly number: number | null;
  readonly title: string;
  readonly prose: Prose;
  /** Its parts, each with a heading. */
  readonly sections: readonly Section[];
  /** The lesson after this one, if there is one. */
  readonly after: { readonly name: string; readonly title: string } | undefined;
  readonly words: LessonWords;
  readonly glossary: Glossary;
  readonly material: Material;
  readonly catalogues: Partial<Catalogues>;
}

/** A lesson: its heading, and its prose with the author vocabulary filled in. */
export async function LessonPage(props: LessonPageProps) {
  const { locale, lesson, number, title, prose: Content } = props;
  const site = await createT(locale, 'site');
  const reading = await createT(locale, 'reading');
  return (
    <div className={styles.spread}>
      <Words locale={locale} catalogues={props.catalogues}>
        <Contents sections={props.sections} />
        <article className={styles.lesson}>
          <header className={styles.head}>
            <p className={styles.number}>
              {number === null ? site(($) => $.lessons.project) : site(($) => $.lessons.number, { number })}
              <span> · {site(($) => $.lessons.minutes, { count: lesson.minutes })}</span>
            </p>
            <h1>{title}</h1>
            <SceneDrawing name={lesson.scene} className={styles.scene} />
          </header>
          <ReadAloud tag={tagOf(locale)} words={reading(($) => $.aloud, { returnObjects: true })} />
          <Projector />
          <LearningOf lesson={lesson.name}>
            <Content components={await vocabulary(props)} />
          </LearningOf>
        </article>
      </Words>
    </div>
  );
}

async function vocabulary({ locale, lesson, after, words, glossary, material }: LessonPageProps) {
  const t = await createT(locale, 'lesson');
  const journey = await createT(locale, 'journey');
  const check = {
    check: t(($) => $.check),
    right: t(($) => $.right),
    wrong: t(($) => $.wrong),
    choose: t(($) => $.choose),
    answer: t(($) => $.answer),
    compare: t(($) => $.compare),
    look: t(($) => $.look),
  };
  return {
    Hook: ({ children }: Inside) => <Hook label={t(($) => $.hook)}>{children}</Hook>,
    Idea,
    Term: ({ id, children }: Inside & { id: string }) => (
      <Term
        id={`term-${id}`}
        entry={found(glossary[id], id)}
        address={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/${locale}/glossary/#${id}`}
        words={{
          example: t(($) => $.example),
          close: t(($) => $.close),
          inGlossary: t(($) => $.inGlossary),
        }}
      >
        {children}
      </Term>
    ),
    Figure: ({ name, children }: Inside & { name: string }) => {
      const said = found(words.figure[name], name);
      return name === 'journey' ? (
        <JourneyFigure map={material.example} words={curveWords(journey)} alt={said.alt}>
          {children}
        </JourneyFigure>
      ) : (
        <LessonFigure drawing={found(figures[name], name)} words={said}>
          {children}
        </LessonFigure>
      );
    },
    TryIt: () => <TryIt lesson={lesson} locale={locale} material={material} />,
    Exercise: ({ id }: { id: string }) => (
      <ExerciseSheet
        exercise={found(
          lesson.exercises.find((exercise) => exercise.id === id),
          id,
        )}
        words={found(words.exercises[id], id)}
        check={check}
      />
    ),
    Recap: ({ children }: Inside) => <Aside label={t(($) => $.recap)}>{children}</Aside>,
    Next: ({ children }: Inside) => (
      <Aside
        label={t(($) => $.next)}
        actions={
          <>
            {after && (
              <Link className="button" href={`/${locale}/lessons/${after.name}/`} prefetch={false}>
                {t(($) => $.nextLesson, { title: after.title })}
              </Link>
            )}
            <Link className="button plain" href={`/${locale}/builder/`} prefetch={false}>
              {t(($) => $.toBuilder)}
            </Link>
            <Link className="button plain" href={`/${locale}/worksheets/`} prefetch={false}>
              {t(($) => $.printSheet)}
            </Link>
          </>
        }
      >
        {children}
      </Aside>
    ),
  };
}

interface Inside {
  readonly children: ReactNode;
}

/** What a lesson names must exist: a missing one is an author's slip, and the build stops. */
function found<T>(thing: T | undefined, id: string): T {
  if (thing === undefined) throw new Error(`a lesson names "${id}", which does not exist`);
  return thing;
}
