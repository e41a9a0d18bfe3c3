'use client';
import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileFault, MapFile } from '../../../lib/journey/index.ts';
import { keepMap } from '../../../lib/storage/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import { freshId } from '../model.ts';
import styles from './begin-move.module.css';
import { readMap } from './read-map.ts';

type Outcome = { readonly fault: FileFault } | { readonly left: number };

/** Opens a map from a file as a map of its own, so that nothing on the device is overwritten. */
export function OpenFile({ open }: { open: (file: MapFile) => void }) {
  const { t } = useTranslation('builder');
  const say = useSpeaker();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function take({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    const read = await readMap(file);
    if (!read.ok) return setOutcome({ fault: read.code });
    const left = read.repairs.filter(({ code }) => code === 'dropped').length;
    const opened = withId(read.file, freshId());
    await keepMap(opened, Date.now());
    setOutcome({ left });
    say(t(($) => $.said.opened, { title: opened.map.title || t(($) => $.begin.untitled) }));
    open(opened);
  }

  return (
    <div className={styles.file}>
      <label className="button plain">
        {t(($) => $.begin.openFile)}
        <input type="file" className="hidden" accept=".json,application/json" onChange={take} />
      </label>
      <div role="status">
        {outcome && 'fault' in outcome && (
          <p className={styles.fault}>
            {t(($) => $.fault[outcome.fault])} {t(($) => $.fault.kept)}
          </p>
        )}
        {outcome && 'left' in outcome && outcome.left > 0 && (
          <p className={styles.fault}>{t(($) => $.fault.repaired, { count: outcome.left })}</p>
        )}
      </div>
    </div>
  );
}

/** The same map as one of its own; the reviews are about it still. */
const withId = ({ map, reviews }: MapFile, id: string): MapFile => ({
  map: { ...map, id },
  reviews: reviews.map((review) => ({ ...review, map: id })),
});
