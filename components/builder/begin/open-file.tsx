'use client';
import { type ChangeEvent, Suspense, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableFault } from '../../../lib/exchange/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import { type AgeBand, fileLimit, type MapFile } from '../../../lib/journey/index.ts';
import { keepMap, keptMap } from '../../../lib/storage/index.ts';
import { Note, onDemand, useSpeaker, Waiting } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import type { ReadSheet } from '../filled/read-sheet.ts';
import { usePlaceWords } from '../filled/use-place-words.ts';
import { Guard } from '../guard.tsx';
import { asOwn } from './as-own.ts';
import styles from './begin-move.module.css';
import { isPdf, type MapRead, mapKinds, type OpenFault, readMap } from './read-map.ts';

const FilledSheet = onDemand(async () => (await import('../filled/filled-sheet.tsx')).FilledSheet);

type Outcome =
  | { readonly fault: OpenFault }
  | { readonly noMap: TableFault }
  | { readonly said: string }
  /** A filled-in sheet whose map is on this device too. */
  | { readonly sheet: ReadSheet; readonly file: MapFile; readonly device: MapFile };

/** What can become a map: our own files and sheets, tables, Mermaid journeys and outlines. */
const kinds = `${mapKinds},.csv,.tsv,.md,.txt,.mmd,text/csv,text/markdown,text/plain`;

const isText = ({ name }: File): boolean => /\.(csv|tsv|md|txt|mmd)$/i.test(name);

/** Opens a map from a file as a map of its own, so that nothing on the device is overwritten. */
export function OpenFile({
  locale,
  band,
  desk,
  open,
}: {
  locale: Locale;
  band: AgeBand | null;
  desk: MapDesk | null;
  open: (file: MapFile, notice?: string) => void;
}) {
  const { t } = useTranslation('builder');
  const { t: formats } = useTranslation('formats');
  const { t: views } = useTranslation('views');
  const say = useSpeaker();
  const words = usePlaceWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const said = useId();
  const wrong = outcome !== null && ('fault' in outcome || 'noMap' in outcome);

  async function take({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    setOutcome(null);
    if (file.size > fileLimit && !isPdf(file)) setOutcome({ fault: 'too-large' });
    else await (isText(file) ? takeText(file) : takeMap(file)).catch(() => setOutcome({ fault: 'unread' }));
  }

  async function takeMap(file: File) {
    const read = await readMap(file);
    if (!read.ok) return setOutcome({ fault: read.code });
    const { sheet } = read;
    const device = sheet && (await onDevice(read.file.map.id));
    if (sheet && device) return setOutcome({ sheet, file: read.file, device });
    const left = read.repairs.filter(({ code }) => code === 'dropped').length;
    const notices = [left > 0 && t(($) => $.fault.repaired, { count: left }), sheet && (await taken(read))];
    await begin(asOwn(read.file), notices.filter((one) => !!one).join(' '));
  }

  async function onDevice(id: string): Promise<MapFile | null> {
    if (desk?.map.id === id) return { map: desk.map, reviews: desk.reviews };
    const kept = await keptMap(id);
    return kept?.ok ? kept.file : null;
  }

  /** Says what a sheet's map has taken of its answers. */
  async function taken({ file, sheet }: Pick<Extract<MapRead, { ok: true }>, 'file' | 'sheet'>) {
    const { takenWords } = await import('../filled/taken-words.ts');
    return sheet && takenWords({ ...sheet, map: file.map }, words, locale);
  }

  async function openSheet(file: MapFile, sheet: ReadSheet) {
    await begin(asOwn(file), (await taken({ file, sheet })) ?? '');
  }

  function close(said: string) {
    setOutcome({ said });
    chooser.current?.focus();
  }

  async function takeText(file: File) {
    const { readText } = await import('./read-text.ts');
    const text = { name: file.name, text: await file.text() };
    const read = await readText(text, { locale, ageBand: band ?? '12-15' });
    if (!read.ok) return setOutcome({ noMap: read.code });
    const { cut } = read;
    await begin(read.file, cut > 0 ? formats(($) => $.cut, { count: cut }) : '');
  }

  async function begin(opened: MapFile, notice: string) {
    await keepMap(opened, Date.now());
    say(t(($) => $.said.opened, { title: opened.map.title || t(($) => $.begin.untitled) }));
    open(opened, notice);
  }

  return (
    <div className={styles.file}>
      <label className="button plain">
        {t(($) => $.begin.openFile)}
        <input
          type="file"
          ref={chooser}
          className="hidden"
          accept={kinds}
          aria-describedby={said}
          aria-invalid={wrong}
          onChange={take}
        />
      </label>
      <p>{formats(($) => $.open)}</p>
      <div role="status" id={said}>
        {outcome && 'fault' in outcome && (
          <Note state="stopped">
            <p>
              {t(($) => $.fault[outcome.fault])} {t(($) => $.fault.kept)}
            </p>
          </Note>
        )}
        {outcome && 'said' in outcome && (
          <Note state="done">
            <p>{outcome.said}</p>
          </Note>
        )}
        {outcome && 'noMap' in outcome && (
          <Note state="stopped">
            <p>
              {formats(($) => $.faults[outcome.noMap])} {t(($) => $.fault.kept)}
            </p>
          </Note>
        )}
      </div>
      {outcome && 'sheet' in outcome && (
        <Guard desk={null}>
          <Suspense fallback={<Waiting>{views(($) => $.loading)}</Waiting>}>
            <FilledSheet
              key={outcome.device.map.id}
              locale={locale}
              sheet={outcome.sheet}
              device={outcome.device}
              desk={desk?.map.id === outcome.device.map.id ? desk : null}
              open={open}
              openOwn={() => openSheet(outcome.file, outcome.sheet)}
              close={close}
            />
          </Suspense>
        </Guard>
      )}
    </div>
  );
}
