'use client';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { cut, quoted, type Tag } from '../../../lib/i18n/index.ts';
import type { Change, ChangedPlace, ChangeValue, Score } from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { Face } from '../../ui/index.ts';
import { useMomentName } from '../use-moment-name.ts';
import styles from './states.module.css';

/** One thing that is different, as a sentence with what was and what is marked as such. */
export function ChangeLine({ change, language }: { change: Change; language: Tag }) {
  const { t } = useTranslation('views');
  const what = useWhat();
  const { before, after, about } = change;
  const values: Readonly<Record<'what' | 'before' | 'after', ReactNode>> = {
    what: (
      <span className={styles.what} lang={about === 'note' && change.lane?.title ? language : undefined}>
        {what(change)}
      </span>
    ),
    before: (
      <del>
        <Value about={about} value={before} language={language} />
      </del>
    ),
    after: (
      <ins>
        <Value about={about} value={after} language={language} />
      </ins>
    ),
  };
  const pattern = patternOf(change);
  const parts = cut(['what', 'before', 'after'], (slots) => t(($) => $.states[pattern], slots));
  return (
    <li>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is nothing but its place
        <span key={at}>{typeof part === 'string' ? part : values[part.slot]}</span>
      ))}
    </li>
  );
}

function patternOf({ about, before, after, of: { kind } }: Change) {
  if (about === 'truth') return before === null ? 'new' : 'gone';
  if (before !== null && after !== null) return 'changed';
  if (before !== null) return 'removed';
  if (after !== null) return 'added';
  if (kind === 'changed') return 'detail';
  return kind === 'added' ? 'new' : 'gone';
}

/** Names what a change is about. */
function useWhat() {
  const { t } = useTranslation('views');
  const { t: journey } = useTranslation('journey');
  return ({ about, lane }: Change): string => {
    if (about === 'note') return lane === null ? '' : lane.title || journey(($) => $.lanes[lane.kind]);
    return t(($) => $.states.what[about]);
  };
}

/** Names the place of changes: a moment, a stage or the whole map. */
export function usePlaceName() {
  const { t } = useTranslation('views');
  const nameOf = useMomentName();
  return useCallback(
    (place: ChangedPlace, language: Tag): ReactNode => {
      if (place.kind === 'step') return <span lang={language}>{nameOf(place.step, place.number)}</span>;
      if (place.kind === 'map') return t(($) => $.states.map);
      const title = place.stage.title.trim();
      return title === '' ? t(($) => $.states.untitledStage) : t(($) => $.states.stage, { title });
    },
    [t, nameOf],
  );
}

function Value({ about, value, language }: { about: Change['about']; value: ChangeValue; language: Tag }) {
  const { t: journey } = useTranslation('journey');
  if (typeof value === 'string') return <span lang={language}>{quoted(value, language)}</span>;
  if (value === null || about !== 'face') return value;
  const score = value as Score;
  return (
    <span className={styles.face}>
      <Face score={score} size={26} /> {scoreWords(journey)[score]}
    </span>
  );
}
