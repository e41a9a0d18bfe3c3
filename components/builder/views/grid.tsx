'use client';
import { memo, useDeferredValue } from 'react';
import { EmotionCurveView } from './curve.tsx';
import { MapTable } from './map-table.tsx';
import type { ViewProps } from './model.ts';

const Table = memo(MapTable);

/** The map as a table, its curve above. */
export function Grid(props: ViewProps) {
  return (
    <>
      <EmotionCurveView {...props} />
      <Table map={useDeferredValue(props.desk.map)} />
    </>
  );
}
