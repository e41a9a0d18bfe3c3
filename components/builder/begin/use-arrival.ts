'use client';
import { useEffect, useState } from 'react';
import { readFragment } from '../../../lib/exchange/index.ts';
import type { FileFault, MapFile } from '../../../lib/journey/index.ts';
import { keepMap } from '../../../lib/storage/index.ts';
import { asOwn } from './as-own.ts';

/** What the address brought: nothing has been looked for yet, nothing, a map, or something that is no map. */
export type Arrival = 'looking' | 'nothing' | MapFile | { readonly fault: FileFault };

/** The map that the page's address carries, kept on this device as one of its own. The address then lets go of it. */
export function useArrival(wanted: boolean): Arrival {
  const [arrival, setArrival] = useState<Arrival>(wanted ? 'looking' : 'nothing');
  useEffect(() => {
    if (!wanted) return;
    const look = async () => setArrival(await take());
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [wanted]);
  return arrival;
}

async function take(): Promise<Arrival> {
  const { hash, pathname, search } = window.location;
  const read = await readFragment(hash);
  if (!read) return 'nothing';
  window.history.replaceState(null, '', pathname + search);
  if (!read.ok) return { fault: read.code };
  const file = asOwn(read.file);
  await keepMap(file, Date.now());
  return file;
}
