import { levelMap } from '../lib/course/index.ts';
import { createT, type Locale } from '../lib/i18n/index.ts';
import {
  fitsOn,
  keyOf,
  lessonPlanSheet,
  type Measure,
  remarksSheet,
  type Sheet,
  type SheetInput,
  type SheetName,
  type Side,
  type Support,
  sheets,
} from '../lib/worksheet/index.ts';
import { frameOf, levelWords, scenarioWords } from './index.ts';
import type { PackItem, PackOrder } from './pack.ts';
import { lessonPlanIn, remarksIn } from './pack-words.ts';
import { sidesOf } from './press.ts';

type Sides = SheetInput['sides'];

/** Lays out the files of a pack, one by one. What several of them say is loaded once. */
export function packPress(order: PackOrder, measure: Measure): (item: PackItem) => Promise<Sheet> {
  const { subject, locale, second, ageBand, paper } = order;
  const { lesson, scenario } = subject;
  const loaded = new Map<Support, Promise<Sides>>();

  function sidesAt(support: Support): Promise<Sides> {
    const source = { scenario, support, ageBand };
    const sides = loaded.get(support) ?? sidesOf({ locale, second, lesson, source });
    loaded.set(support, sides);
    return sides;
  }

  const input = (sides: Sides, sheet?: SheetName): SheetInput => ({
    sides,
    paper: sheet && fitsOn(sheet, paper) ? paper : 'a4',
    fillable: false,
    large: false,
  });

  return async (item) => {
    const sides = await sidesAt((item.kind === 'sheet' && item.support) || 'example');
    switch (item.kind) {
      case 'plan': {
        const plans = await eachOf(sides, (side) => lessonPlanIn(item.lesson, side.locale));
        return lessonPlanSheet({ ...input(sides), plans }, measure);
      }
      case 'sheet':
        return sheets[item.sheet](input(sides, item.sheet), measure);
      case 'map': {
        const told = await eachOf(sides, (side) => sideAt(scenario, item.level, side));
        return sheets['journey-map'](input(told, 'journey-map'), measure);
      }
      case 'key': {
        const key = keyOf(item.sheet, input(sides, item.sheet), measure);
        if (!key) throw new Error(`no key of ${item.sheet}`);
        return key;
      }
      case 'remarks': {
        const remarks = await eachOf(sides, (side) => remarksIn(scenario, side.locale, side.words));
        return remarksSheet({ ...input(sides), remarks }, measure);
      }
    }
  };
}

/** The same for each language of a sheet. */
async function eachOf<T>(
  [first, ...rest]: Sides,
  load: (side: Side) => Promise<T>,
): Promise<readonly [T, ...T[]]> {
  return [await load(first), ...(await Promise.all(rest.map(load)))];
}

/** What a weak, fair or strong map of a scenario says, and which of them it is. */
async function sideAt(scenario: string, level: 'weak' | 'fair' | 'strong', side: Side): Promise<Side> {
  const t = await createT(side.locale, 'scenarios');
  const map = level === 'strong' ? side.map : await levelIn(scenario, level, side.locale);
  return { ...side, map: { ...map, title: side.words.labelled(t(($) => $.levels[level])) + map.title } };
}

async function levelIn(scenario: string, level: 'weak' | 'fair', locale: Locale) {
  const [words, levels] = await Promise.all([scenarioWords(scenario, locale), levelWords(scenario, locale)]);
  return levelMap(frameOf(scenario), words, levels[level], locale);
}
