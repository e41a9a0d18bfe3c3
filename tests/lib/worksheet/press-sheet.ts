import { sideOf } from '../../../content/press.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import type { JourneyMap } from '../../../lib/journey/index.ts';
import {
  measure,
  type Paper,
  type Sheet,
  type Side,
  type Support,
  sheets,
} from '../../../lib/worksheet/index.ts';
import { fieldsOf } from './sheet-check.ts';

/** How a sheet is asked for; what is not given is English, A4, by hand, without anything filled in. */
export interface Asked {
  readonly support?: Support;
  readonly in?: readonly [Locale, ...Locale[]];
  readonly scenario?: 'school-lunch' | 'second-hand-phone';
  readonly map?: JourneyMap;
  readonly paper?: Paper;
  readonly fillable?: boolean;
  readonly large?: boolean;
}

/** A sheet as the press makes it, and the map that lies in it. */
export async function pressed(
  name: keyof typeof sheets,
  asked: Asked = {},
): Promise<{ sheet: Sheet; map: JourneyMap }> {
  const {
    support = 'blank',
    scenario = 'school-lunch',
    paper = 'a4',
    fillable = false,
    large = false,
  } = asked;
  const source = asked.map ? { map: asked.map } : { scenario, support };
  const [first, ...rest] = await Promise.all((asked.in ?? ['en']).map((locale) => sideOf(locale, source)));
  const sides: readonly [Side, ...Side[]] = [first as Side, ...rest];
  return { sheet: sheets[name]({ sides, paper, fillable, large }, measure), map: sides[0].map };
}

/** An answer to every field of a sheet that is read back, its name in it; a choice's last value, a tick. */
export const answersOn = (sheet: Sheet): Map<string, string> =>
  new Map(
    fieldsOf(sheet)
      .filter(({ name }) => !/^(pupil|sheet)\//.test(name))
      .map(({ name, kind, options }) => {
        if (kind === 'tick') return [name, 'yes'];
        return [name, kind === 'choice' ? (options?.at(-1)?.value ?? '') : `Answer to ${name}`];
      }),
  );
