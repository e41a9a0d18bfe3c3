'use client';
import type { KeyboardEvent } from 'react';
import styles from './control.module.css';

/** The signs on the controls, as paths in a square of 20. */
const signs = {
  up: 'M4 11 L10 5 L16 11 M10 5 L10 16',
  down: 'M4 9 L10 15 L16 9 M10 15 L10 4',
  remove: 'M5 5 L15 15 M15 5 L5 15',
  flag: 'M6 17 V4 H15 L12.5 7.2 L15 10.5 H6',
  undo: 'M7 3 L3 7 L7 11 M3 7 H12 A5 5 0 0 1 12 17 H8',
  redo: 'M13 3 L17 7 L13 11 M17 7 H8 A5 5 0 0 0 8 17 H12',
  join: 'M5 16 V11 A4 4 0 0 1 9 7 H15 M12 4 L15 7 L12 10',
} as const;

/** A small button with a sign. `name` finds it again after the list around it was drawn anew. */
export function Control(props: {
  name: string;
  label: string;
  sign: keyof typeof signs;
  off?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
  press: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.control}
      data-control={props.name}
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.off}
      onKeyDown={props.onKeyDown}
      onClick={() => !props.off && props.press()}
    >
      <Sign name={props.sign} />
    </button>
  );
}

/** The sign of a control alone. */
export function Sign({ name }: { name: keyof typeof signs }) {
  return (
    <svg className={styles.sign} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d={signs[name]} />
    </svg>
  );
}
