'use client';
import styles from './press-room.module.css';

/** A list to choose one from, with its label. */
export function Choice<T extends string>({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: T;
  options: readonly { readonly value: T; readonly text: string }[];
  choose: (value: T) => void;
}) {
  return (
    <label className={styles.choice}>
      {label}
      <select className="field" value={value} onChange={({ target }) => choose(target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A few values of which one is chosen, all in sight. */
export function Picks<T extends string>({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: T;
  options: readonly { readonly value: T; readonly text: string }[];
  choose: (value: T) => void;
}) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={label}
            checked={value === option.value}
            onChange={() => choose(option.value)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
