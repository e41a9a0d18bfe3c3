'use client';
import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableFault } from '../../../lib/exchange/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import { type AgeBand, type FileFault, fileLimit, type MapFile } from '../../../lib/journey/index.ts';
import { keepMap } from '../../../lib/storage/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import { asOwn } from './as-own.ts';
import styles from './begin-move.module.css';
import { readMap } from './read-map.ts';

type Outcome = { readonly fault: FileFault } | { readonly noMap: TableFault };

/** What can become a map: our own files, tables, Mermaid journeys and outlines. */
const kinds = '.json,.csv,.tsv,.md,.txt,.mmd,application/json,text/csv,text/markdown,text/plain';

/** Opens a map from a file as a map of its own, so that nothing on the device is overwritten. */
export function OpenFile({
  locale,
  band,
  open,
}: {
  locale: Locale;
  band: AgeBand | null;
  open: (file: MapFile, notice?: string) => void;
}) {
  const { t } = useTranslation('builder');
  const { t: formats } = useTranslation('formats');
  const say = useSpeaker();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function take({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    if (file.size > fileLimit) setOutcome({ fault: 'too-large' });
    else if (/\.(csv|tsv|md|txt|mmd)$/i.test(file.name)) await takeText(file);
    else await takeMap(file);
  }

  async function takeMap(file: File) {
    const read = await readMap(file);
    if (!read.ok) return setOutcome({ fault: read.code });
    const left = read.repairs.filter(({ code }) => code === 'dropped').length;
    await begin(asOwn(read.file), left > 0 ? t(($) => $.fault.repaired, { count: left }) : undefined);
  }

  async function takeText(file: File) {
    const { readText } = await import('./read-text.ts');
    const text = { name: file.name, text: await file.text() };
    const read = await readText(text, { locale, ageBand: band ?? '12-15' });
    if (!read.ok) return setOutcome({ noMap: read.code });
    const { cut } = read;
    await begin(read.file, cut > 0 ? formats(($) => $.cut, { count: cut }) : undefined);
  }

  async function begin(opened: MapFile, notice: string | undefined) {
    await keepMap(opened, Date.now());
    say(t(($) => $.said.opened, { title: opened.map.title || t(($) => $.begin.untitled) }));
    open(opened, notice);
  }

  return (
    <div className={styles.file}>
      <label className="button plain">
        {t(($) => $.begin.openFile)}
        <input type="file" className="hidden" accept={kinds} onChange={take} />
      </label>
      <p>{formats(($) => $.open)}</p>
      <div role="status">
        {outcome && 'fault' in outcome && (
          <p className={styles.fault}>
            {t(($) => $.fault[outcome.fault])} {t(($) => $.fault.kept)}
          </p>
        )}
        {outcome && 'noMap' in outcome && (
          <p className={styles.fault}>
            {formats(($) => $.faults[outcome.noMap])} {t(($) => $.fault.kept)}
          </p>
        )}
      </div>
    </div>
  );
}
