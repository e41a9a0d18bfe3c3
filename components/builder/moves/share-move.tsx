'use client';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../lib/i18n/index.ts';
import { dayAt } from '../../../lib/journey/index.ts';
import { PressButton } from '../../press/index.ts';
import { Note, onDemand, useSpeaker } from '../../ui/index.ts';
import { RestorePoints } from '../begin/restore-points.tsx';
import { StartingMap } from '../begin/starting-map.tsx';
import { useTaking } from '../desk/use-taking.ts';
import { Guard } from '../guard.tsx';
import type { MoveProps } from '../model.ts';
import { ClassmatesSay } from '../review/classmates-say.tsx';
import { Checks } from './checks.tsx';

const OtherFormats = onDemand(async () => (await import('./other-formats.tsx')).OtherFormats);

/** Takes the map along: as a PDF, or on to the worksheets. Later the learner comes back and writes down how it went. */
export function ShareMove({ desk, open, locale }: MoveProps & { locale: Locale }) {
  const { t } = useTranslation('builder');
  const { saveFile, ...pdf } = useTaking(desk, locale);
  const say = useSpeaker();
  const [saved, setSaved] = useState(false);
  const { map } = desk;

  function save() {
    saveFile();
    setSaved(true);
    say(t(($) => $.said.fileSaved));
  }

  return (
    <>
      <div className="buttons">
        <PressButton {...pdf} />
        <button type="button" className="button plain" onClick={save}>
          {t(($) => $.buttons.saveFile)}
        </button>
        <a
          className="button plain"
          href={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/${locale}/worksheets/?map=${map.id}`}
        >
          {t(($) => $.buttons.worksheets)}
        </a>
        {saved && (
          <Note state="done">
            <p>{t(($) => $.said.fileSaved)}</p>
          </Note>
        )}
      </div>
      <Guard desk={null}>
        <Suspense>
          <OtherFormats desk={desk} locale={locale} />
        </Suspense>
      </Guard>
      {(open || Object.values(map.ideas).some(({ chosen }) => chosen)) && (
        <Checks desk={desk} locale={locale} today={dayAt(new Date())} />
      )}
      <ClassmatesSay desk={desk} locale={locale} />
      {open && (
        <>
          <RestorePoints desk={desk} locale={locale} />
          <StartingMap map={map} />
        </>
      )}
    </>
  );
}
