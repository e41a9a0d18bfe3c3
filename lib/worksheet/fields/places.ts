import { planSteps, type StateName } from '../../journey/index.ts';
import { cellPlace } from './cell.ts';
import { claimPlace } from './claim.ts';
import { feelingPlace } from './feeling.ts';
import { fresh } from './fresh.ts';
import type { ListName } from './names.ts';
import type { Place } from './place.ts';
import { recordPlace } from './record.ts';
import { whyPlace } from './why.ts';

/** The place that a name stands for; null where the name is none of ours. */
export function placeOf(name: string): Place | null {
  const [kind = '', a = '', b = '', c = ''] = name.split('/');
  switch (kind) {
    case 'title':
      return { read: ({ title }) => title, write: (_, text) => [{ do: 'title', text }] };
    case 'pitch':
      return { read: ({ pitch }) => pitch, write: (_, text) => [{ do: 'pitch', text }] };
    case 'persona':
      return { read: ({ persona }) => persona.name, write: (_, text) => [{ do: 'personaName', text }] };
    case 'plan': {
      const step = planSteps.find((one) => one === a);
      return step
        ? { read: ({ plan }) => plan.answers[step] ?? '', write: (_, text) => [{ do: 'answer', step, text }] }
        : null;
    }
    case 'claim':
      return claimPlace(a, countIn(b), c);
    case 'cell':
      return isState(a) ? cellPlace(a, b, c) : null;
    case 'feeling':
      return isState(a) ? feelingPlace(a, b, c) : null;
    case 'why':
      return whyPlace(a, countIn(b));
    case 'stages':
    case 'steps':
      return recordPlace(kind, a, b);
    default:
      return Object.hasOwn(fresh, kind) ? recordPlace(kind as ListName, a, b) : null;
  }
}

/** The number in a part of a name; none where it does not count. */
const countIn = (text: string): number => (/^\d+$/.test(text) ? Number(text) : Number.NaN);

const isState = (name: string): name is StateName => name === 'now' || name === 'next';
