'use client';
import { useEffect, useRef } from 'react';
import type { JourneyMap, MapFile } from '../../../lib/journey/index.ts';
import { keepPoint } from '../../../lib/storage/index.ts';

/** Keeps a restore point of a map as it was opened, as soon as it is changed: what was only looked at needs none. */
export function useOpenedPoint(opened: MapFile, map: JourneyMap) {
  const kept = useRef(false);
  useEffect(() => {
    if (kept.current || map === opened.map) return;
    kept.current = true;
    keepPoint(opened, '', Date.now());
  }, [opened, map]);
}
