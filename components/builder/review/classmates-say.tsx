'use client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { levelOf, rubricCriteria } from '../../../lib/course/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import type { Review } from '../../../lib/journey/index.ts';
import { Note, useSpeaker } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { LevelMark } from './level-mark.tsx';
import styles from './review.module.css';

/** What classmates say about the map: their stars, wishes and levels, or how to ask for them. */
export function ClassmatesSay({ desk, locale }: { desk: MapDesk; locale: Locale }) {
  const { t } = useTranslation('classroom');
  const say = useSpeaker();
  const heading = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const { reviews, canBringBack } = desk;
  const dropped = useRef(false);

  // The button that was used is gone: the one that takes it back stands nearest.
  useEffect(() => {
    if (dropped.current && reviews) back.current?.focus();
    dropped.current = false;
  }, [reviews]);

  function drop(id: string) {
    dropped.current = true;
    desk.dropReview(id);
    say(t(($) => $.reviews.removed));
  }

  function bringBack() {
    heading.current?.focus();
    desk.bringBackReview();
    say(t(($) => $.reviews.back));
  }

  return (
    <section className={styles.said} aria-labelledby="reviews-title">
      <h3 id="reviews-title" ref={heading} tabIndex={-1}>
        {t(($) => $.reviews.title)}
      </h3>
      {reviews.length === 0 && !canBringBack && (
        <Note state="ahead">
          <p>{t(($) => $.reviews.none)}</p>
        </Note>
      )}
      {reviews.map((review, at) => (
        <OneReview key={review.id} review={review} number={at + 1} drop={drop} />
      ))}
      {canBringBack && (
        <Note state="done">
          <p>{t(($) => $.reviews.removed)}</p>
          <div className="buttons">
            <button type="button" ref={back} className="button plain" onClick={bringBack}>
              {t(($) => $.reviews.bringBack)}
            </button>
          </div>
        </Note>
      )}
      <a
        className="button plain"
        href={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/${locale}/compare/?map=${desk.map.id}`}
      >
        {t(($) => $.classmates.compare)}
      </a>
    </section>
  );
}

function OneReview({ review, number, drop }: { review: Review; number: number; drop: (id: string) => void }) {
  const { t } = useTranslation('classroom');
  const stars = review.stars.filter((text) => text.trim() !== '');
  const title = t(($) => $.reviews.review, { number });
  return (
    <article className={styles.review} aria-label={title}>
      <h4>{title}</h4>
      {stars.length > 0 && (
        <>
          <h5>{t(($) => $.reviews.stars)}</h5>
          <ul className={styles.stars}>
            {stars.map((text, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two stars that never change their places
              <li key={at}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {review.wish.trim() !== '' && (
        <>
          <h5>{t(($) => $.reviews.wish)}</h5>
          <p className={styles.wish}>{review.wish}</p>
        </>
      )}
      <Levels review={review} />
      <button
        type="button"
        className={styles.small}
        aria-label={t(($) => $.reviews.removeNamed, { number })}
        onClick={() => drop(review.id)}
      >
        {t(($) => $.reviews.remove)}
      </button>
    </article>
  );
}

function Levels({ review }: { review: Review }) {
  const { t } = useTranslation('classroom');
  const given = rubricCriteria.flatMap((criterion) => {
    const level = levelOf(review, criterion);
    return level ? [{ criterion, level }] : [];
  });
  if (given.length === 0) return null;
  return (
    <table className={styles.levels}>
      <caption>{t(($) => $.reviews.levels)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.reviews.criterion)}</th>
          <th scope="col">{t(($) => $.reviews.level)}</th>
        </tr>
      </thead>
      <tbody>
        {given.map(({ criterion, level }) => (
          <tr key={criterion}>
            <th scope="row">{t(($) => $.rubric[criterion].name)}</th>
            <td>
              <span className={styles.chosen}>
                <LevelMark level={level} /> {t(($) => $.levels[level])}
              </span>
              <p>{t(($) => $.rubric[criterion].levels[level])}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
