import {
  type ClaimKind,
  type Command,
  claim,
  type Id,
  inOrder,
  type JourneyMap,
} from '../../journey/index.ts';
import { freeId, isPlace, type Place } from './place.ts';

/** The `at`-th claim of a kind about the persona, from 0; a part of it. */
export function claimPlace(of: string, at: number, part: string): Place | null {
  const about = claimKinds.find((one) => one === of);
  if (!about || !isPlace(at, mostClaims) || (part !== 'text' && part !== 'mark')) return null;
  const claimsOf = (map: JourneyMap) => inOrder(map.persona.claims).filter((one) => one.about === about);
  const claimOf = (map: JourneyMap) => claimsOf(map)[at];
  const text = part === 'text';
  return {
    read: (map) => (text ? claimOf(map)?.text : claimOf(map)?.mark) ?? '',
    write(map, value) {
      const there = claimOf(map);
      const mark = marks.find((one) => one === value) ?? null;
      if (there)
        return [{ do: 'edit', in: 'claims', id: there.id, change: text ? { text: value } : { mark } }];
      const said = claim({ id: '', about, text: text ? value : '', ...(!text && { mark }) });
      // Whoever writes on the second line and leaves the first empty is read back on the second line.
      const skipped = Array.from({ length: at - claimsOf(map).length }, () =>
        claim({ ...said, text: '', mark: null }),
      );
      const taken: Record<Id, unknown> = { ...map.persona.claims };
      return [...skipped, said].map((record): Command => {
        const id = freeId(`${about}-${at}`, taken);
        taken[id] = record;
        return { do: 'add', in: 'claims', record: { ...record, id } };
      });
    },
  };
}

const claimKinds: readonly ClaimKind[] = ['demographics', 'goal', 'motive', 'need', 'problem'];

/** More claims of a kind than any sheet has lines for. */
const mostClaims = 100;

const marks = ['seen', 'heard', 'counted', 'guessed'] as const;
