'use client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { serialise } from '../../lib/journey/index.ts';
import { download, fileName } from '../press/index.ts';
import { Boundary, isAway, Note } from '../ui/index.ts';
import { isRefused } from './desk/use-keeping.ts';
import type { MapDesk } from './desk/use-map.ts';
import { FaultButtons } from './fault-buttons.tsx';

/** Keeps a part of the builder that breaks from taking the map away: it says so, and how to go on. */
export function Guard({
  desk,
  view,
  children,
}: {
  /** The map, where it can be taken as a file from here. */
  desk: MapDesk | null;
  /** The name of the part, where it is one of several ways to see the map. */
  view?: string;
  children: ReactNode;
}) {
  return (
    <Boundary
      of={view}
      instead={(fault, again) => <Broken fault={fault} again={again} desk={desk} view={view !== undefined} />}
    >
      {children}
    </Boundary>
  );
}

function Broken({
  fault,
  again,
  desk,
  view,
}: {
  fault: unknown;
  again: () => void;
  desk: MapDesk | null;
  view: boolean;
}) {
  const { t } = useTranslation('builder');
  const unsaved = desk !== null && isRefused(desk.keeping);
  const what = view ? 'view' : 'part';
  return (
    <Note state="stopped" alert>
      <p>{t(($) => $.broken[isAway(fault) ? 'away' : what])}</p>
      {unsaved && <p>{t(($) => $.broken.unsaved)}</p>}
      {view && !unsaved && <p>{t(($) => $.broken.other)}</p>}
      <FaultButtons again={again}>
        {desk && (
          <button type="button" className="button plain" onClick={() => saveMap(desk)}>
            {t(($) => $.buttons.saveFile)}
          </button>
        )}
      </FaultButtons>
    </Note>
  );
}

function saveMap({ map, reviews }: MapDesk) {
  download(serialise({ map, reviews }), 'application/json', fileName(map.title, 'waymark.json'));
}
