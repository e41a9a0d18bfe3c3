'use client';
import Link from 'next/link';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Lesson, meets } from '../../lib/course/index.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import { type JourneyMap, stepsOf } from '../../lib/journey/index.ts';
import { Builder, type Material } from '../builder/index.ts';
import { useLearning } from './learning.tsx';
import styles from './lesson.module.css';
import { useGoalWords } from './use-goal-words.ts';

interface TryItProps {
  readonly lesson: Lesson;
  readonly locale: Locale;
  readonly material: Material;
}

/** The builder inside a lesson, with the lesson's moves and goals, on the learner's own map. */
export function TryIt({ lesson, locale, material }: TryItProps) {
  const { moves, goals, free, view } = lesson;
  return (
    <div className={styles.tryIt} data-unread="">
      <noscript>
        <OnPaper lesson={lesson} locale={locale} material={material} />
      </noscript>
      <Builder locale={locale} materials={[material]} moves={moves} lesson={{ free, view }}>
        {(map) => <Goals goals={goals} map={map} />}
      </Builder>
    </div>
  );
}

/** The try-it without JavaScript: what to do, what lies mixed up, and how it was meant. */
function OnPaper({ lesson, locale, material }: TryItProps) {
  const { t } = useTranslation('lesson');
  const say = useGoalWords();
  const sorts = lesson.goals.some(({ code }) => code === 'inOrder');
  return (
    <>
      <p>{t(($) => $.onPaper)}</p>
      <ul>
        {lesson.goals.map((goal) => (
          <li key={say(goal)}>{say(goal)}</li>
        ))}
      </ul>
      {sorts && (
        <>
          <p>{t(($) => $.moments)}</p>
          <ul>
            {stepsOf(material.start.states.now).map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
          <details>
            <summary>{t(($) => $.answer)}</summary>
            <ol>
              {stepsOf(material.example.states.now).map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ol>
          </details>
        </>
      )}
      <p>
        <Link href={`/${locale}/worksheets/`} prefetch={false}>
          {t(($) => $.printSheet)}
        </Link>
      </p>
    </>
  );
}

function Goals({ goals, map }: { goals: Lesson['goals']; map: JourneyMap }) {
  const { t } = useTranslation('lesson');
  const say = useGoalWords();
  const { reached } = useLearning();
  const met = goals.map((goal) => meets(map, goal));
  const all = met.every(Boolean);
  useEffect(() => {
    if (all) reached();
  }, [all, reached]);
  return (
    <section className={styles.goals} aria-label={t(($) => $.goalsTitle)}>
      <h3>{t(($) => $.goalsTitle)}</h3>
      <ul>
        {goals.map((goal, at) => (
          <li key={say(goal)} className={met[at] ? styles.met : undefined}>
            <span className={styles.tick} aria-hidden="true" />
            {say(goal)}
            <span className="hidden"> ({met[at] ? t(($) => $.goalMet) : t(($) => $.goalOpen)})</span>
          </li>
        ))}
      </ul>
      <p role="status">{all ? t(($) => $.allMet) : ''}</p>
    </section>
  );
}
