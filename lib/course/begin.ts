import { type Locale, tagOf } from '../i18n/index.ts';
import {
  bandLanes,
  type Command,
  type Id,
  type JourneyMap,
  lane,
  newMap,
  stage,
  step,
} from '../journey/index.ts';
import type { ScenarioFrame, ScenarioWords } from './scenario.ts';
import { begun, run, told } from './telling.ts';

/**
 * The map with which a learner begins a scenario: its person and its moments, in a muddle, in one stage without
 * a name, and empty lanes to fill. `id` is the new map's.
 */
export function muddled(frame: ScenarioFrame, words: ScenarioWords, locale: Locale, id: Id): JourneyMap {
  const titles = Object.fromEntries(told(frame, words).map((step) => [step.id, step.told.title]));
  return run(begun(frame, words, locale, id), [
    { do: 'add', in: 'stages', record: stage({ id: 'story' }) },
    ...frame.muddle
      .filter((id) => titles[id])
      .map(
        (id): Command => ({
          do: 'add',
          in: 'steps',
          record: step({ id, stage: 'story', title: titles[id] ?? '' }),
        }),
      ),
    ...bandLanes[frame.ageBand].map(
      (kind): Command => ({ do: 'add', in: 'lanes', record: lane({ id: kind, kind }) }),
    ),
  ]);
}

/** A map of the learner's own journey: `moments` empty moments in one stage, and empty lanes to fill. */
export function ownMap(given: {
  id: Id;
  locale: Locale;
  title: string;
  person: string;
  moments: readonly Id[];
}): JourneyMap {
  const map = newMap({ id: given.id, language: tagOf(given.locale), title: given.title, template: 'own' });
  return run({ ...map, persona: { name: given.person, claims: {} } }, [
    { do: 'add', in: 'stages', record: stage({ id: 'story' }) },
    ...given.moments.map((id): Command => ({ do: 'add', in: 'steps', record: step({ id, stage: 'story' }) })),
    ...bandLanes[map.ageBand].map(
      (kind): Command => ({ do: 'add', in: 'lanes', record: lane({ id: kind, kind }) }),
    ),
  ]);
}
