'use client';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, tagOf } from '../../lib/i18n/index.ts';
import type { MapFile } from '../../lib/journey/index.ts';
import { keptMap, keptMaps, type Reading } from '../../lib/storage/index.ts';
import { useArrival } from './begin/use-arrival.ts';
import { letGoOfScenario, wantedScenario } from './begin/wanted-scenario.ts';
import { freshId } from './model.ts';
import type { BuilderProps, Openings } from './props.ts';

/** What lies on the desk when the builder opens, and how something else comes to lie there. */
export interface Start extends Openings {
  readonly start: MapFile | 'none' | 'loading';
  /** A classmate's map, while it is read. */
  readonly reading: Reading | null;
  /** What there is to say about the last opening; empty where there is nothing. */
  readonly notice: string;
  /** Goes back from a classmate's map. */
  readonly leave: () => void;
}

/**
 * The map that the address brought; none where it names a scenario to begin with; else the one changed last in this language (in a lesson: the last one of the
 * lesson's scenario, or a new one), else none.
 */
export function useStart({ lesson, materials: [material], locale }: BuilderProps): Start {
  const { t } = useTranslation('builder');
  const [start, setStart] = useState<Start['start']>('loading');
  const [begun, setBegun] = useState(false);
  const [reading, setReading] = useState<Reading | null>(null);
  const [back, setBack] = useState(false);
  const [notice, setNotice] = useState('');
  const arrival = useArrival(!lesson);

  useEffect(() => {
    if (arrival === 'looking') return;
    if (arrival !== 'nothing' && 'map' in arrival) {
      setStart(arrival);
      setNotice(t(($) => $.said.opened, { title: arrival.map.title || t(($) => $.begin.untitled) }));
      return;
    }
    if (arrival !== 'nothing') setNotice(t(($) => $.fault[arrival.fault]));
    if (!lesson && wantedScenario() !== null) return setStart('none');
    const own = lesson ? material.scenario : null;
    lastMap(locale, own).then((file) =>
      setStart(file ?? (lesson ? { map: { ...material.start, id: freshId() }, reviews: [] } : 'none')),
    );
  }, [arrival, lesson, material, locale, t]);

  return {
    start,
    begun,
    back,
    reading,
    notice,
    open(file, notice = '') {
      letGoOfScenario();
      setNotice(notice);
      setBegun(true);
      setBack(false);
      setStart(file);
    },
    read(reading, left) {
      if (left) setStart(left);
      setReading(reading);
    },
    async leave() {
      // Another tab may have gone on with the own map meanwhile.
      const kept = typeof start === 'object' ? await keptMap(start.map.id) : null;
      if (kept?.ok) setStart(kept.file);
      setBegun(true);
      setBack(true);
      setReading(null);
    },
    startAnew(notice = '') {
      setNotice(notice);
      setBegun(true);
      setStart('none');
    },
  };
}

async function lastMap(locale: Locale, scenario: string | null): Promise<MapFile | null> {
  const kept = await keptMaps();
  const last = kept.find(
    (map) => map.language === tagOf(locale) && (scenario === null || map.scenario === scenario),
  );
  const read = last && (await keptMap(last.id));
  return read?.ok ? read.file : null;
}
