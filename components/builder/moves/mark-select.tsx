'use client';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../../lib/journey/index.ts';
import { Locked } from './locked.tsx';
import styles from './moves.module.css';

const marks: readonly Mark[] = ['seen', 'heard', 'counted', 'guessed'];

/** Asks how a thing is known: seen, heard, counted or guessed. `about` names the thing for who does not see it. */
export function MarkSelect({
  mark,
  about,
  locked,
  choose,
}: {
  mark: Mark | null;
  about: string;
  locked: boolean;
  choose: (mark: Mark | null) => void;
}) {
  const { t } = useTranslation('builder');
  return (
    <label className={styles.mark}>
      <span>
        {t(($) => $.fields.mark)} <span className="hidden">({about})</span>
        <Locked when={locked} />
      </span>
      <select
        className="field"
        disabled={locked}
        value={mark ?? 'none'}
        onChange={({ target }) => choose(marks.find((one) => one === target.value) ?? null)}
      >
        {(['none', ...marks] as const).map((one) => (
          <option key={one} value={one}>
            {t(($) => $.marks[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
