'use client';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Tag } from '../../../lib/i18n/index.ts';
import type { JourneyMap } from '../../../lib/journey/index.ts';
import { keptMap, keptMaps, keptReading, keptReadings } from '../../../lib/storage/index.ts';
import { type OpenFault, readMap } from '../begin/read-map.ts';
import { freshId } from '../model.ts';
import { most } from './signs.ts';

/** A map that can be chosen: where it is, and how to get it. */
export interface Offer {
  readonly key: string;
  readonly title: string;
  readonly language: Tag;
  readonly from:
    | { readonly place: 'device' | 'classmate'; readonly changed: number }
    | { readonly place: 'file'; readonly name: string };
  readonly load: () => Promise<JourneyMap | null>;
}

/** A file that could not be opened, and why. */
export interface Refused {
  readonly name: string;
  readonly fault: OpenFault;
}

const ownKey = (id: string) => `own-${id}`;

/** The maps of this device and the files of this visit, and which of them are chosen. Nothing is changed or kept. */
export function useChoice() {
  const [offers, setOffers] = useState<readonly Offer[] | null>(null);
  /** The keys that are chosen, in the order of choosing, and the maps that have been loaded. */
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [loaded, setLoaded] = useState<ReadonlyMap<string, JourneyMap>>(new Map());
  const [refused, setRefused] = useState<readonly Refused[]>([]);

  const choose = useCallback((keys: readonly string[]) => {
    setChosen((before) => [...new Set([...before, ...keys])].slice(0, most));
  }, []);
  const leave = useCallback((key: string) => {
    setChosen((before) => before.filter((one) => one !== key));
  }, []);
  const hold = useCallback((maps: readonly (readonly [string, JourneyMap])[]) => {
    setLoaded((before) => new Map([...before, ...maps]));
  }, []);

  const take = useCallback(
    async ({ key, load }: Offer) => {
      choose([key]);
      const map = await load();
      if (map) hold([[key, map]]);
      else leave(key);
    },
    [choose, hold, leave],
  );

  useEffect(() => {
    let here = true;
    onDevice().then((found) => {
      if (!here) return;
      setOffers(found);
      const wanted = ownKey(new URLSearchParams(location.search).get('map') ?? '');
      const offer = found.find(({ key }) => key === wanted);
      if (offer) take(offer);
    });
    return () => {
      here = false;
    };
  }, [take]);

  const toggle = (offer: Offer) => (chosen.includes(offer.key) ? leave(offer.key) : void take(offer));

  async function addFiles(files: readonly File[]) {
    const read = await Promise.all(
      files.map(async (file) => ({ key: freshId(), name: file.name, parsed: await readMap(file) })),
    );
    const opened = read.flatMap(({ key, name, parsed }) =>
      parsed.ok ? [{ key, name, map: parsed.file.map }] : [],
    );
    setRefused(read.flatMap(({ name, parsed }) => (parsed.ok ? [] : [{ name, fault: parsed.code }])));
    setOffers((before) => [
      ...(before ?? []),
      ...opened.map(({ key, name, map }): Offer => {
        const { title, language } = map;
        return { key, title, language, from: { place: 'file', name }, load: async () => map };
      }),
    ]);
    hold(opened.map(({ key, map }) => [key, map]));
    choose(opened.map(({ key }) => key));
  }

  const maps = useMemo(() => chosen.flatMap((key) => loaded.get(key) ?? []), [chosen, loaded]);
  return { offers, chosen, maps, refused, toggle, addFiles };
}

async function onDevice(): Promise<Offer[]> {
  const own = (await keptMaps()).map(
    ({ id, title, language, changed }): Offer => ({
      key: ownKey(id),
      title,
      language,
      from: { place: 'device', changed },
      load: async () => {
        const read = await keptMap(id);
        return read?.ok ? read.file.map : null;
      },
    }),
  );
  const classmates = (await keptReadings()).map(
    ({ id, title, language, changed }): Offer => ({
      key: `classmate-${id}`,
      title,
      language,
      from: { place: 'classmate', changed },
      load: async () => (await keptReading(id))?.file.map ?? null,
    }),
  );
  return [...own, ...classmates];
}
