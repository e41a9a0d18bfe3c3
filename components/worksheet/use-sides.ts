'use client';
import { useEffect, useState } from 'react';
import { keptMap } from '../../lib/storage/index.ts';
import { isOfMap, type SheetName, type Side, takesLesson } from '../../lib/worksheet/index.ts';
import type { Choices } from './choices.ts';

/** A sheet, and what it says in its languages. */
export interface Told {
  readonly sheet: SheetName;
  readonly sides: readonly [Side, ...Side[]];
  /** The page to which the sheet leads, without its locale. */
  readonly page: string;
}

/**
 * Loads what a sheet says, each language and scenario when it is first asked for. What could be loaded last stays until
 * the next is there; `lost` where that could not be had, and `again` asks for it once more.
 */
export function useSides(choices: Choices | null) {
  const [told, setTold] = useState<Told | null>(null);
  const [lost, setLost] = useState(false);
  const [turn, setTurn] = useState(0);
  const order = choices && JSON.stringify(orderOf(choices));

  // biome-ignore lint/correctness/useExhaustiveDependencies: turn asks for the same once more
  useEffect(() => {
    if (!order) return;
    let current = true;
    const set = (next: Told | null) => {
      if (!current) return;
      setLost(!next);
      if (next) setTold(next);
    };
    load(JSON.parse(order)).then(set, () => set(null));
    return () => {
      current = false;
    };
  }, [order, turn]);

  return { told, lost, again: () => setTurn(turn + 1) };
}

type Order = Pick<Choices, 'sheet' | 'locale' | 'second' | 'lesson' | 'support'> & {
  readonly scenario: string | null;
  readonly map: string | null;
};

/** What a sheet says depends on this alone; the rest of the choices is how it looks. */
function orderOf({ sheet, about, support, locale, second, lesson }: Choices): Order {
  const what = isOfMap(sheet) ? about : null;
  return {
    sheet,
    locale,
    second,
    support,
    lesson: takesLesson(sheet) ? lesson : null,
    scenario: what && 'scenario' in what ? what.scenario : null,
    map: what && 'map' in what ? what.map : null,
  };
}

async function load({ sheet, scenario, map, support, ...order }: Order): Promise<Told> {
  const { pageOfSheet, scenarios, sidesOf } = await import('../../content/index.ts');
  const page = pageOfSheet(sheet, order.lesson);
  if (map === null) {
    const source = { scenario: scenario ?? scenarios[0]?.name ?? '', support };
    return { sheet, page, sides: await sidesOf({ ...order, source }) };
  }
  const read = await keptMap(map);
  if (!read?.ok) throw new Error(`no map ${map}`);
  return { sheet, page, sides: await sidesOf({ ...order, source: { map: read.file.map } }) };
}
