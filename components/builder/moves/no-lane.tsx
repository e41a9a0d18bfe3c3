'use client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { laneAdded } from '../../../lib/builder/index.ts';
import type { JourneyMap, LaneKind } from '../../../lib/journey/index.ts';
import { Note, useSpeaker } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { freshId } from '../model.ts';
import { useLaneName } from './use-names.ts';

/** Says that the map has no lane of a kind, and offers it. What takes its place takes the focus too. */
export function NoLane({ kind, map, run }: { kind: LaneKind; map: JourneyMap; run: MapDesk['run'] }) {
  const { t } = useTranslation('structure');
  const say = useSpeaker();
  const lane = useLaneName()({ title: '', kind });
  const place = useRef<HTMLDivElement>(null);
  const added = useRef<Element | null>(null);
  useEffect(
    () => () => {
      const field = added.current?.querySelector<HTMLElement>('textarea, input');
      if (added.current) (field ?? document.getElementById('move-title'))?.focus();
    },
    [],
  );
  function add() {
    if (!run(laneAdded(map, { id: freshId(), kind }))) return;
    added.current = place.current?.parentElement ?? null;
    say(t(($) => $.lanes.said.added, { lane }));
  }
  return (
    <div ref={place}>
      <Note state="ahead">
        <p>{t(($) => $.lanes.none, { lane })}</p>
        <div className="buttons">
          <button type="button" className="button plain" onClick={add}>
            {t(($) => $.lanes.addNamed, { lane })}
          </button>
        </div>
      </Note>
    </div>
  );
}
