'use client';
import styles from './press-room.module.css';

/** A label, and values of which one is chosen. */
interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly choose: (value: T) => void;
}

/** A list to choose one from, with its label. */
export function Choice<T extends string>({ label, value, options, choose }: ChoiceProps<T>) {
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
export function Picks<T extends string>({ label, value, options, choose }: ChoiceProps<T>) {
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
