import type { Score } from '../journey/index.ts';
import { type DraftMoment, type OutlineDraft, type OutlineFault, outlineLimits } from './outline-in.ts';

/** Whether a text says that it is a journey in Mermaid's notation, with or without its fence. */
export const isMermaid = (text: string): boolean =>
  /^\s*(?:```mermaid\s+)?journey\s*$/m.test(text.slice(0, 500));

/**
 * Reads a journey in Mermaid's notation: sections become stages, tasks moments, scores of 1 to 5 feelings from -2 to
 * +2. Who takes part is not read, and neither are comments.
 */
export function readMermaid(text: string): OutlineDraft | OutlineFault {
  if (text.length > outlineLimits.characters) return { fault: 'too-long' };
  let title = '';
  let moments = 0;
  const cut = { stages: 0, moments: 0, lines: 0 };
  const stages: { title: string; moments: DraftMoment[] }[] = [];
  const short = (part: string): string => {
    if (part.length > outlineLimits.line) cut.lines += 1;
    return part.slice(0, outlineLimits.line).toWellFormed().trim();
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const body = line.trim();
    const [, word, rest = ''] = /^(title|section)\s+(.*)$/.exec(body) ?? [];
    if (word === 'title') title = short(rest);
    else if (word === 'section') {
      if (stages.length < outlineLimits.stages) stages.push({ title: short(rest), moments: [] });
      else cut.stages += 1;
    } else {
      const [, name, score] = /^([^:%`][^:]*):\s*([1-5])?/.exec(body) ?? [];
      if (!name) continue;
      if (moments === outlineLimits.moments) {
        cut.moments += 1;
        continue;
      }
      moments += 1;
      if (stages.length === 0) stages.push({ title: '', moments: [] });
      stages.at(-1)?.moments.push({ title: short(name), notes: [], feeling: feelingOf(score) });
    }
  }
  return moments === 0 ? { fault: 'empty' } : { title, stages, cut };
}

const feelingOf = (score: string | undefined): DraftMoment['feeling'] =>
  score === undefined ? null : { score: (Number(score) - 3) as Score, word: '', because: '' };
