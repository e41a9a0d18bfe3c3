import { inOrder } from '../collections.ts';
import type { Finding } from './finding.ts';
import { blank, type Reading, type Rule } from './reading.ts';

/** The rules about how the learner knows what the map says. */
export const evidenceRules: readonly Rule[] = [marks, evidenceWithoutSource];

/** Claims and pains are what a map asserts. All guessed is one finding; a mark is missing once most have one. */
function marks({ map, told }: Reading): Finding[] {
  const claims = inOrder(map.persona.claims)
    .filter(({ text }) => !blank(text))
    .map(({ id, mark, text }) => ({ at: { in: 'claims', id } as const, mark, text }));
  const pains = told('pain').map(({ note: { id, mark, text } }) => ({
    at: { in: 'notes', id } as const,
    mark,
    text,
  }));
  const stated = [...claims, ...pains];
  const marked = stated.filter(({ mark }) => mark !== null);
  if (stated.length < 3 || marked.length * 2 < stated.length) return [];
  if (stated.every(({ mark }) => mark === 'guessed'))
    return [{ code: 'onlyGuesses', at: null, params: { count: stated.length } }];
  return stated
    .filter(({ mark }) => mark === null)
    .map(({ at, text }) => ({ code: 'unmarked', at, params: { text } }));
}

function evidenceWithoutSource({ map }: Reading): Finding[] {
  return inOrder(map.evidence)
    .filter(({ source, quote, number }) => blank(source) && !blank(quote + number))
    .map(({ id, quote, number }) => ({
      code: 'evidenceWithoutSource',
      at: { in: 'evidence', id },
      params: { text: blank(number) ? quote : number },
    }));
}
