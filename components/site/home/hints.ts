import { coachLexicon } from '../../../content/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import { feelingAt, type Id, type JourneyMap, review } from '../../../lib/journey/index.ts';
import { type HintCode, hintCodes } from './hint-codes.ts';

/** What the coach has to say to who looks at one step: about this step, or about the map's lowest point. */
export async function hintAt(map: JourneyMap, step: Id, locale: Locale): Promise<HintCode | null> {
  const findings = review(map, await coachLexicon(locale));
  const feeling = feelingAt(map.states.now, step)?.id;
  return (
    hintCodes.find((code) =>
      findings.some(
        (found) => found.code === code && (found.at?.in !== 'feelings' || found.at.id === feeling),
      ),
    ) ?? null
  );
}
