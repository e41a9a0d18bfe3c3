'use client';
import { createContext, memo, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { entriesAt, type JourneyMap, type Lane, type Step } from '../../../../lib/journey/index.ts';
import styles from './outline.module.css';

/**
 * The map as it was a moment ago: what is only read here is drawn from it, so that a letter does not wait for it, nor
 * the moments for what they do not show.
 */
export const CalmMap = createContext<JourneyMap | null>(null);

/** The ideas or the evidence of a moment: to be read here, written elsewhere. Nothing where there are none. */
export const RecordLines = memo(function RecordLines({
  lane,
  title,
  step,
}: {
  lane: Lane;
  /** What the lane is called. */
  title: string;
  step: Step;
}) {
  const { t } = useTranslation('editing');
  const { t: builder } = useTranslation('builder');
  const map = useContext(CalmMap);
  const entries = (map ? entriesAt(map, lane, step.id) : []).filter(({ text }) => text.trim() !== '');
  if (!map || entries.length === 0) return null;
  const move = builder(($) => $.moves[lane.kind === 'evidence' ? 'person' : 'ideas'].name);
  return (
    <li className={styles.records}>
      <span>{title}</span>
      {entries.map(({ id, text }) => (
        <p key={id} lang={map.language}>
          {text}
        </p>
      ))}
      <p className={`unprinted ${styles.hint}`}>{t(($) => $.elsewhere, { move })}</p>
    </li>
  );
});
