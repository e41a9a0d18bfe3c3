'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isSymbol, pictureSize, strokePath, symbol, symbolInset } from '../../../lib/figure/index.ts';
import type { Drawing } from '../../../lib/journey/index.ts';
import { Shapes } from '../../ui/index.ts';
import styles from './step-picture.module.css';

/** What the coordinates of a step's picture run through. */
export const pictureBox = `0 0 ${pictureSize} ${pictureSize}`;

/**
 * A step's picture: its symbol, and over it what is drawn by hand. Without words of its own it is told by the symbol's
 * name, and left out for who does not see it when there is no symbol either. Its own words are in the language around.
 */
export function StepPicture({ drawing, size }: { drawing: Drawing; size?: number }) {
  const { i18n } = useTranslation('storyboard');
  const told = usePictureWords(drawing);
  const shapes = <PictureShapes drawing={drawing} />;
  const box = { viewBox: pictureBox, width: size, height: size, className: styles.picture };
  if (told.text === '')
    return (
      <svg {...box} aria-hidden="true">
        {shapes}
      </svg>
    );
  return (
    <svg {...box} role="img" aria-label={told.text} lang={told.own ? undefined : i18n.language}>
      {shapes}
    </svg>
  );
}

/** What is said of a picture, and whether the words are the learner's own. */
export function usePictureWords({ alt, symbol: name }: Pick<Drawing, 'alt' | 'symbol'>) {
  const { t } = useTranslation('storyboard');
  const own = alt.trim() !== '';
  return { own, text: own ? alt : isSymbol(name) ? t(($) => $.symbols[name]) : '' };
}

/** The shapes of a step's picture, inside an SVG that shows `pictureBox`. */
export function PictureShapes({ drawing }: { drawing: Pick<Drawing, 'symbol' | 'strokes'> }) {
  return (
    <>
      {isSymbol(drawing.symbol) && (
        <g transform={`translate(${symbolInset} ${symbolInset})`}>
          <Shapes shapes={symbol(drawing.symbol)} />
        </g>
      )}
      {drawing.strokes.map((points, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no name but their place, and come and go at the end
        <Stroke key={at} points={points} />
      ))}
    </>
  );
}

/** One stroke drawn by hand. */
export const Stroke = memo(({ points }: { points: readonly number[] }) => (
  <path d={strokePath(points, pictureSize)} className={styles.stroke} />
));
Stroke.displayName = 'Stroke';
