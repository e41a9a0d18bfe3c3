import type { ComponentType, ReactNode } from 'react';
import type { FigureWords } from '../../lib/course/index.ts';
import type { JourneyMap } from '../../lib/journey/index.ts';
import { type CurveWords, EmotionCurve } from '../builder/index.ts';
import styles from './lesson.module.css';

/** The journey of the lesson's scenario as its emotion curve. `alt` says what there is to see. */
export function JourneyFigure({
  map,
  words,
  alt,
  children,
}: {
  map: JourneyMap;
  words: CurveWords;
  alt: string;
  children: ReactNode;
}) {
  return (
    <figure className={`sheet ${styles.figure}`}>
      <EmotionCurve map={map} words={{ ...words, title: alt }} />
      <figcaption>{children}</figcaption>
    </figure>
  );
}

/** A drawing made for one lesson, with its caption. */
export function LessonFigure({
  drawing: Drawing,
  words,
  children,
}: {
  drawing: ComponentType<{ words: FigureWords }>;
  words: FigureWords;
  children: ReactNode;
}) {
  return (
    <figure className={`sheet ${styles.figure} ${styles.drawn}`}>
      <Drawing words={words} />
      <figcaption>{children}</figcaption>
    </figure>
  );
}
