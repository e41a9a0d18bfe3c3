'use client';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgeBand } from '../../../lib/journey/index.ts';
import { choice, choiceKeys, choose } from '../../../lib/storage/index.ts';
import styles from './stories.module.css';

/** The age bands, the youngest first. */
export const bands = ['8-11', '12-15', '16+'] as const satisfies readonly AgeBand[];

const bandOf = (value: string | null): AgeBand | null => bands.find((band) => band === value) ?? null;

/** The age band for every way of beginning, as it was chosen last on this device; null for what suits each way. */
export function useBand(): [AgeBand | null, (band: AgeBand | null) => void] {
  const [band, setBand] = useState(() => bandOf(choice(choiceKeys.ageBand)));
  return [
    band,
    (chosen) => {
      setBand(chosen);
      choose(choiceKeys.ageBand, chosen ?? '');
    },
  ];
}

/** Asks once who draws, for all ways of beginning. */
export function BandChoice({
  band,
  choose,
}: {
  band: AgeBand | null;
  choose: (band: AgeBand | null) => void;
}) {
  const { t } = useTranslation('begin');
  const group = useId();
  const hint = useId();
  return (
    <fieldset className={styles.band} aria-describedby={hint}>
      <legend>{t(($) => $.band.label)}</legend>
      <div className={styles.pills}>
        {([null, ...bands] as const).map((one) => (
          <label key={one ?? 'suggested'} className={`pick ${one === band ? 'chosen' : ''}`}>
            <input type="radio" name={group} checked={one === band} onChange={() => choose(one)} />
            {t(($) => $.band[one ?? 'suggested'])}
          </label>
        ))}
      </div>
      <p id={hint} className={styles.about}>
        {t(($) => $.band.hints[band ?? 'suggested'])}
      </p>
    </fieldset>
  );
}
