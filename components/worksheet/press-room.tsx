'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../lib/i18n/index.ts';
import { type KeptMap, keptMaps } from '../../lib/storage/index.ts';
import {
  hasKey,
  hasSlot,
  keyOf,
  linkTo,
  makeByName,
  measure,
  type NamesRead,
  sheetNames,
  withName,
} from '../../lib/worksheet/index.ts';
import form from '../press/form.module.css';
import { ClassNames, noticeOf, PressButton } from '../press/index.ts';
import { Note, useSpeaker } from '../ui/index.ts';
import styles from './press-room.module.css';
import { Preview } from './preview.tsx';
import { SheetChoices } from './sheet-choices.tsx';
import { useChoices } from './use-choices.ts';
import { useSides } from './use-sides.ts';

/** Something that a sheet can be about, and what it is called in the language of the page. */
export interface Titled {
  readonly name: string;
  readonly title: string;
}

/** The worksheets page's work: choose what to print, see the real pages at once, take the PDF. */
export function PressRoom({
  locale,
  scenarios,
  lessons,
  site,
}: {
  locale: Locale;
  scenarios: readonly Titled[];
  lessons: readonly Titled[];
  /** What the addresses on sheets begin with; null where they are not printed. */
  site: string | null;
}) {
  const { t } = useTranslation('worksheet');
  const say = useSpeaker();
  const [choices, change] = useChoices({
    locale,
    sheets: sheetNames,
    scenarios: scenarios.map(({ name }) => name),
    lessons: lessons.map(({ name }) => name),
  });
  const [kept, setKept] = useState<readonly KeptMap[]>([]);
  const [pupils, setPupils] = useState<NamesRead | null>(null);
  const { told, lost, again } = useSides(choices);

  useEffect(() => {
    keptMaps().then(setKept);
  }, []);

  const { paper = 'a4', fillable = false, large = false, qr = true } = choices ?? {};
  const input = useMemo(() => {
    if (!told) return null;
    const { sides, page } = told;
    const link = site !== null && qr ? linkTo(`${site}/${sides[0].locale}${page}`) : null;
    return { sides, paper, fillable, large, link };
  }, [told, paper, fillable, large, qr, site]);
  const made = useMemo(() => told && input && makeByName(told.sheet, input, measure), [told, input]);
  const keyed = told !== null && hasKey(told.sheet) && told.sides[0].example !== null;
  const shown = made && `${made.sheet.title}. ${t(($) => $.pages, { count: made.sheet.pages.length })}`;
  const first = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each other sheet that is shown
  useEffect(() => {
    if (!shown) return;
    if (!first.current) say(t(($) => $.form.shown, { shown }));
    first.current = false;
  }, [made]);

  const words = {
    making: t(($) => $.form.making),
    made: t(($) => $.form.made),
    fault: t(($) => $.form.fault),
    cancelled: t(($) => $.form.cancelled),
  };
  const set = {
    cancel: t(($) => $.form.cancel),
    progress: (progress: { done: number; all: number }) => t(($) => $.form.progress, progress),
  };
  const forClass = made !== null && hasSlot(made.sheet);
  const names = (forClass && pupils?.names) || [];
  const [pupil] = names;
  const seen = useMemo(() => (made && pupil ? withName(made.sheet, pupil) : made?.sheet), [made, pupil]);

  /** The answer key, which is for the teacher: on paper, and never with the sheet. */
  function key() {
    const laid = told && input && keyOf(told.sheet, { ...input, fillable: false }, measure);
    if (!laid) throw new Error('a sheet with a key has one');
    return laid;
  }

  return (
    <div className={`wide ${styles.room}`}>
      <a className={`unprinted ${styles.toPages}`} href="#preview">
        {t(($) => $.form.toPages)}
      </a>
      <form
        className={`${form.form} ${styles.form} ${choices ? '' : styles.awaited} unprinted`}
        aria-label={t(($) => $.form.label)}
        onSubmit={(event) => event.preventDefault()}
      >
        {choices && (
          <SheetChoices
            choices={choices}
            change={change}
            scenarios={scenarios}
            lessons={lessons}
            kept={kept}
            linked={site !== null}
          />
        )}
        {forClass && <ClassNames read={pupils} take={setPupils} />}
        <div role="status">
          {lost && (
            <Note state="stopped">
              <p>{t(($) => $.form.lost)}</p>
              <div className="buttons">
                <button type="button" className="button plain" onClick={again}>
                  {t(($) => $.form.again)}
                </button>
              </div>
            </Note>
          )}
          {made?.sheet.reports.map((report) => (
            <p key={JSON.stringify(report)}>{noticeOf(t, report)}</p>
          ))}
        </div>
      </form>
      <Preview sheet={seen ?? null} pupil={pupil ?? null}>
        {made && (
          <div className={styles.made}>
            <PressButton
              order={() => ({ ...made, names })}
              words={{ ...words, download: t(($) => $.form.download) }}
              {...(names.length > 1 && { set })}
            />
            {keyed && (
              <PressButton
                plain
                order={() => ({ sheet: key() })}
                words={{ ...words, download: t(($) => $.form.key) }}
              />
            )}
          </div>
        )}
      </Preview>
    </div>
  );
}
