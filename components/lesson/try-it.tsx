'use client';
import { useTranslation } from 'react-i18next';
import { type Goal, type Lesson, meets } from '../../lib/course/index.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import { type JourneyMap, stepsOf } from '../../lib/journey/index.ts';
import { Builder, type Material } from '../builder/index.ts';
import styles from './lesson.module.css';

/** The builder inside a lesson, with the lesson's moves and goals, on the learner's own map. */
export function TryIt({ lesson, locale, material }: { lesson: Lesson; locale: Locale; material: Material }) {
  const { t } = useTranslation('lesson');
  return (
    <div className={styles.tryIt}>
      <noscript>
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
      </noscript>
      <Builder locale={locale} materials={[material]} moves={lesson.moves} lesson>
        {(map) => <Goals goals={lesson.goals} map={map} />}
      </Builder>
    </div>
  );
}

function Goals({ goals, map }: { goals: readonly Goal[]; map: JourneyMap }) {
  const { t } = useTranslation('lesson');
  const met = goals.map((goal) => meets(map, goal));
  return (
    <section className={styles.goals} aria-label={t(($) => $.goalsTitle)}>
      <h3>{t(($) => $.goalsTitle)}</h3>
      <ul>
        {goals.map((goal, at) => (
          <li key={goal.code} className={met[at] ? styles.met : undefined}>
            <span className={styles.tick} aria-hidden="true" />
            {t(($) => $.goals[goal.code])}
            <span className="hidden"> ({met[at] ? t(($) => $.goalMet) : t(($) => $.goalOpen)})</span>
          </li>
        ))}
      </ul>
      <p role="status">{met.every(Boolean) ? t(($) => $.allMet) : ''}</p>
    </section>
  );
}
