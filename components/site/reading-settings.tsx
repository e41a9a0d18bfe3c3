'use client';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { chooseReading, type ReadingSetting, readingNow, readingSettings } from '../../lib/storage/index.ts';
import styles from './reading-settings.module.css';
import type { ReadingWords } from './reading-words.ts';

/** A button in the header, and behind it how the pages look: size, spacing, letters and colours. */
export function ReadingSettings({ words }: { words: ReadingWords }) {
  const [said, say] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  // The page knows how it is shown, not React: another tab or “forget everything” may have changed it.
  function mark() {
    for (const [name, value] of Object.entries(readingNow())) {
      const choice = form.current?.elements.namedItem(name);
      if (choice instanceof RadioNodeList) choice.value = value;
    }
  }
  useEffect(mark, []);

  function choose({ target }: FormEvent<HTMLFormElement>) {
    if (!(target instanceof HTMLInputElement)) return;
    chooseReading(target.name as ReadingSetting, target.value);
    say('');
  }

  function reset() {
    for (const { name } of words.settings) chooseReading(name, readingSettings[name][0]);
    mark();
    say(words.resetDone);
  }

  return (
    <div className={styles.reading}>
      <button type="button" className={styles.open} popoverTarget={id} title={words.title}>
        <span aria-hidden="true">Aa</span>
        <span className="hidden">{words.title}</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        className={styles.panel}
        onBeforeToggle={() => {
          mark();
          say('');
        }}
      >
        <h2 id={`${id}-title`}>{words.title}</h2>
        <p>{words.lead}</p>
        <form ref={form} autoComplete="off" onChange={choose}>
          {words.settings.map(({ name, label, values }) => (
            <fieldset key={name} className={styles.setting}>
              <legend>{label}</legend>
              {values.map(([value, text], at) => (
                <label key={value} className={styles[value]}>
                  <input type="radio" name={name} value={value} defaultChecked={at === 0} />
                  {text}
                </label>
              ))}
            </fieldset>
          ))}
        </form>
        <div className="buttons">
          <button type="button" className="button" popoverTarget={id} popoverTargetAction="hide">
            {words.close}
          </button>
          <button type="button" className="button plain" onClick={reset}>
            {words.reset}
          </button>
        </div>
        <p role="status">{said}</p>
      </div>
    </div>
  );
}
