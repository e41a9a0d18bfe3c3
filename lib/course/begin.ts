import { type Locale, tagOf } from '../i18n/index.ts';
import {
  type AgeBand,
  bandLanes,
  type Command,
  type Id,
  type JourneyMap,
  type LaneKind,
  lane,
  newMap,
  stage,
  step,
} from '../journey/index.ts';
import type { ScenarioFrame, ScenarioWords } from './scenario.ts';
import { begun, run, told } from './telling.ts';
import { type TemplateName, templates } from './templates.ts';

/**
 * The map with which a learner begins a scenario: its person and its moments, in a muddle, in one stage without
 * a name, and empty lanes to fill. `id` is the new map's.
 */
export const muddled = (frame: ScenarioFrame, words: ScenarioWords, locale: Locale, id: Id): JourneyMap =>
  inOneStage(begun(frame, words, locale, id), frame, words, frame.muddle, bandLanes[frame.ageBand]);

/** A map with a scenario's moments in the order given, those that a language tells, in one stage without a name. */
export function inOneStage(
  map: JourneyMap,
  frame: ScenarioFrame,
  words: ScenarioWords,
  order: readonly Id[],
  lanes: readonly LaneKind[],
): JourneyMap {
  const titles = Object.fromEntries(told(frame, words).map((step) => [step.id, step.told.title]));
  return run(map, [
    { do: 'add', in: 'stages', record: stage({ id: 'story' }) },
    ...order
      .filter((id) => titles[id])
      .map(
        (id): Command => ({
          do: 'add',
          in: 'steps',
          record: step({ id, stage: 'story', title: titles[id] ?? '' }),
        }),
      ),
    ...lanes.map((kind): Command => ({ do: 'add', in: 'lanes', record: lane({ id: kind, kind }) })),
  ]);
}

/**
 * A map of the learner's own journey: the stages of a template, with empty moments and empty lanes to fill. The
 * `moments` are dealt out to the stages in order, the last stage takes the rest; as many moments as stages are one to
 * each. Stages without a title among `stageTitles` have none; without an `ageBand` the map is for whom the template
 * suits.
 */
export function ownMap(given: {
  id: Id;
  locale: Locale;
  title: string;
  person: string;
  moments: readonly Id[];
  template?: TemplateName;
  stageTitles?: readonly string[];
  ageBand?: AgeBand;
}): JourneyMap {
  const { template = 'blank', stageTitles = [] } = given;
  const { stages, lanes, ageBand: suited } = templates[template];
  const ageBand = given.ageBand ?? suited;
  const dealt = given.moments.length === stages.length ? stages.map(() => 1) : stages;
  const map = newMap({
    id: given.id,
    language: tagOf(given.locale),
    title: given.title,
    template,
    ageBand,
  });
  const ids = stages.map((_, at) => (at === 0 ? 'story' : `stage-${at + 1}`));
  return run({ ...map, persona: { name: given.person, claims: {} } }, [
    ...ids.map((id, at): Command => {
      return { do: 'add', in: 'stages', record: stage({ id, title: stageTitles[at] ?? '' }) };
    }),
    ...given.moments.map((id, at): Command => {
      return { do: 'add', in: 'steps', record: step({ id, stage: ids[stageAt(dealt, at)] ?? 'story' }) };
    }),
    ...(lanes ?? bandLanes[ageBand]).map(
      (kind): Command => ({ do: 'add', in: 'lanes', record: lane({ id: kind, kind }) }),
    ),
  ]);
}

/** Which stage the moment at a place belongs to, when each stage takes its number of moments in turn. */
function stageAt(stages: readonly number[], place: number): number {
  let before = 0;
  const at = stages.findIndex((count) => {
    before += count;
    return place < before;
  });
  return at < 0 ? stages.length - 1 : at;
}
