import { fragmentOf } from '../../../lib/exchange/index.ts';
import type { JourneyMap } from '../../../lib/journey/index.ts';

/** The address at which the builder opens exactly this map, or the other one where it is too large for a link. */
export async function addressOf(map: JourneyMap, builder: string, other: string): Promise<string> {
  const fragment = await fragmentOf({ map, reviews: [] });
  return fragment === null ? other : `${builder}#${fragment}`;
}
