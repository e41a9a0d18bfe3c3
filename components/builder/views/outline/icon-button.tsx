import styles from './outline.module.css';

/** The signs of the outline's buttons, as paths in a square of 20. */
export const signs = {
  up: 'M4 11 L10 5 L16 11 M10 5 L10 16',
  down: 'M4 9 L10 15 L16 9 M10 15 L10 4',
  add: 'M10 4 L10 16 M4 10 L16 10',
  remove: 'M5 5 L15 15 M15 5 L5 15',
} as const;

/** A button with a sign; it keeps the focus while there is nothing for it to do. */
export function IconButton({
  control,
  label,
  sign,
  off = false,
  press,
}: {
  /** The name under which it is found for the focus. */
  control?: string;
  label: string;
  sign: keyof typeof signs;
  off?: boolean;
  press: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.icon}
      data-control={control}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => !off && press()}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d={signs[sign]} />
      </svg>
    </button>
  );
}
