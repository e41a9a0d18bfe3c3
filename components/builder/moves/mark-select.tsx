'use client';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../../lib/journey/index.ts';
import { Locked } from './locked.tsx';
import styles from './moves.module.css';

const marks: readonly Mark[] = ['seen', 'heard', 'counted', 'guessed'];

interface MarkProps {
  readonly mark: Mark | null;
  readonly about: string;
  readonly locked: boolean;
  readonly choose: (mark: Mark | null) => void;
}

/** Asks how a thing is known: seen, heard, counted or guessed. `about` names the thing for who does not see it. */
export function MarkSelect(props: MarkProps) {
  const { t } = useTranslation('builder');
  const id = useId();
  return (
    <label className={styles.mark} htmlFor={id}>
      <span>
        {t(($) => $.fields.mark)} <span className="hidden">({props.about})</span>
        <Locked when={props.locked} />
      </span>
      <Choice {...props} id={id} none={t(($) => $.marks.none)} />
    </label>
  );
}

/** The same where many stand on a page: while nothing is chosen, the choice itself asks. What is locked is said above it. */
export function SmallMarkSelect(props: MarkProps) {
  const { t } = useTranslation('builder');
  return (
    <span className={styles.smallMark}>
      <Choice
        {...props}
        label={`${t(($) => $.fields.mark)} (${props.about})`}
        none={t(($) => $.fields.mark)}
      />
    </span>
  );
}

function Choice({
  mark,
  locked,
  choose,
  none,
  id,
  label,
}: MarkProps & { none: string; id?: string; label?: string }) {
  const { t } = useTranslation('builder');
  return (
    <select
      id={id}
      className="field"
      aria-label={label}
      disabled={locked}
      value={mark ?? 'none'}
      onChange={({ target }) => choose(marks.find((one) => one === target.value) ?? null)}
    >
      <option value="none">{none}</option>
      {marks.map((one) => (
        <option key={one} value={one}>
          {t(($) => $.marks[one])}
        </option>
      ))}
    </select>
  );
}
