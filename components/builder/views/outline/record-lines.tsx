'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { entriesAt, type JourneyMap, type Lane, type Step } from '../../../../lib/journey/index.ts';
import styles from './outline.module.css';

/** The ideas or the evidence of a moment: to be read here, written elsewhere. Nothing where there are none. */
export const RecordLines = memo(function RecordLines({
  map,
  lane,
  title,
  step,
}: {
  map: JourneyMap;
  lane: Lane;
  /** What the lane is called. */
  title: string;
  step: Step;
}) {
  const { t } = useTranslation('editing');
  const { t: builder } = useTranslation('builder');
  const entries = entriesAt(map, lane, step.id).filter(({ text }) => text.trim() !== '');
  if (entries.length === 0) return null;
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
