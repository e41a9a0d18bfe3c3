'use client';
import { useId } from 'react';
import { Note } from '../ui/index.ts';
import styles from './form.module.css';

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

/** A few values of which any number is chosen, all in sight. */
export function Ticks<T extends string>({
  label,
  values,
  options,
  choose,
  fault,
}: {
  label: string;
  values: readonly T[];
  options: readonly { readonly value: T; readonly text: string }[];
  choose: (values: readonly T[]) => void;
  /** What is wrong with them, if anything is. */
  fault: string | null;
}) {
  const wrong = useId();
  const toggled = (value: T) =>
    options
      .map((option) => option.value)
      .filter((one) => (one === value ? !values.includes(one) : values.includes(one)));
  return (
    <fieldset aria-describedby={fault ? wrong : undefined}>
      <legend>{label}</legend>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input type="checkbox" checked={values.includes(value)} onChange={() => choose(toggled(value))} />
          {text}
        </label>
      ))}
      <div role="status">
        {fault && (
          <Note state="stopped">
            <p id={wrong}>{fault}</p>
          </Note>
        )}
      </div>
    </fieldset>
  );
}
