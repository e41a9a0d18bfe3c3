'use client';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftMap, type OutlineDraft, type OutlineLabels, readOutline } from '../../../lib/exchange/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import type { AgeBand, MapFile } from '../../../lib/journey/index.ts';
import { Note } from '../../ui/index.ts';
import { freshId } from '../model.ts';
import { outlineLabels } from '../outline-labels.ts';
import styles from './begin-move.module.css';

/** Begins a map from a list of moments, and says while it is written how it is understood. */
export function PasteOutline({
  locale,
  band,
  open,
}: {
  locale: Locale;
  band: AgeBand | null;
  open: (file: MapFile) => void;
}) {
  const { t } = useTranslation('begin');
  const [shown, setShown] = useState(false);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const languages = useOutlineLabels(shown);
  const calm = useDeferredValue(text);
  const read = useMemo(() => readOutline(calm, languages), [calm, languages]);
  const fault = 'fault' in read ? read.fault : null;
  const wrong = fault !== null && (text.trim() !== '' || asked);
  const said = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  function begin() {
    const draft = readOutline(text, languages);
    setAsked(true);
    if ('fault' in draft) return field.current?.focus();
    const ageBand = band ?? '12-15';
    open({
      map: draftMap(draft, { id: freshId(), locale, title: '', ageBand, fresh: freshId }),
      reviews: [],
    });
  }

  return (
    <details
      className={`more ${styles.outline}`}
      onToggle={({ currentTarget }) => setShown(currentTarget.open)}
    >
      <summary>{t(($) => $.outline.title)}</summary>
      <p>{t(($) => $.outline.text)}</p>
      <label>
        {t(($) => $.outline.label)}
        <textarea
          ref={field}
          className="field"
          rows={6}
          spellCheck
          value={text}
          aria-describedby={said}
          aria-invalid={wrong}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <div role="status" id={said} className={styles.understood}>
        {!('fault' in read) && <Understood draft={read} />}
        {wrong && (
          <Note state="stopped">
            <p>{t(($) => $.outline[fault])}</p>
          </Note>
        )}
      </div>
      {!('fault' in read) && <Preview draft={read} />}
      <button type="button" className="button" onClick={begin}>
        {t(($) => $.outline.start)}
      </button>
    </details>
  );
}

/** The words by which lanes are recognised, fetched when somebody wants to paste. */
function useOutlineLabels(wanted: boolean): readonly OutlineLabels[] {
  const [labels, setLabels] = useState<readonly OutlineLabels[]>([]);
  useEffect(() => {
    // Without a connection the other languages may be missing; the outline is then read without lanes.
    if (wanted) outlineLabels().then(setLabels, () => setLabels([]));
  }, [wanted]);
  return labels;
}

const momentsIn = ({ stages }: OutlineDraft): number =>
  stages.reduce((sum, { moments }) => sum + moments.length, 0);

function Understood({ draft }: { draft: OutlineDraft }) {
  const { t } = useTranslation('begin');
  const { cut, stages } = draft;
  const named = stages.length > 1 || stages[0]?.title !== '';
  const left = (['stages', 'moments', 'lines'] as const).filter((kind) => cut[kind] > 0);
  return (
    <>
      <Note state="done">
        <p>
          {named && `${t(($) => $.outline.stages, { count: stages.length })} `}
          {t(($) => $.outline.moments, { count: momentsIn(draft) })}
        </p>
      </Note>
      {left.map((kind) => (
        <Note key={kind} state="stopped">
          <p>{t(($) => $.outline.cut[kind], { count: cut[kind] })}</p>
        </Note>
      ))}
    </>
  );
}

function Preview({ draft }: { draft: OutlineDraft }) {
  const { t } = useTranslation('begin');
  return (
    <details className="more">
      <summary>{t(($) => $.outline.seen)}</summary>
      <ol className={styles.preview}>
        {draft.stages.map((stage, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a draft has no ids, and is read anew as a whole
          <li key={at}>
            {stage.title}
            <ol>
              {stage.moments.map((moment, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <li key={place}>{moment.title}</li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </details>
  );
}
