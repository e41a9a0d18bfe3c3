import { scenarios, scenarioWords } from '../content/index.ts';
import { exemplar } from '../lib/course/index.ts';
import type { Locale } from '../lib/i18n/index.ts';
import {
  apply,
  type Command,
  feeling,
  inOrder,
  type JourneyMap,
  note,
  onStep,
  type Score,
  stage,
  step,
} from '../lib/journey/index.ts';

/** The lunch as a language tells it. */
export async function lunch(locale: Locale): Promise<JourneyMap> {
  const [frame] = scenarios;
  if (!frame) throw new Error('there is no scenario to measure');
  return exemplar(frame, await scenarioWords(frame.name, locale), locale);
}

/** The lunch with ten stages of ten steps more, every lane filled: larger than any class will make. */
export function longMap(map: JourneyMap): JourneyMap {
  const lanes = inOrder(map.states.now.lanes);
  const commands: Command[] = [];
  for (let at = 0; at < 100; at++) {
    const [id, stageId] = [`long-${at}`, `part-${Math.floor(at / 10)}`];
    if (at % 10 === 0)
      commands.push({ do: 'add', in: 'stages', record: stage({ id: stageId, title: `Dio ${at / 10 + 1}` }) });
    commands.push({ do: 'add', in: 'steps', record: step({ id, stage: stageId, title: `Trenutak ${at}` }) });
    for (const lane of lanes) {
      if (lane.kind === 'feeling')
        commands.push({
          do: 'add',
          in: 'feelings',
          record: feeling({
            id: `felt-${at}`,
            step: id,
            score: ((at % 5) - 2) as Score,
            word: 'nestrpljivo',
            because: 'red ne ide dalje',
          }),
        });
      else
        commands.push({
          do: 'add',
          in: 'notes',
          record: note({
            id: `${lane.id}-${at}`,
            lane: lane.id,
            on: onStep(id),
            text: 'Čekam, šutim i gledam na sat.',
          }),
        });
    }
  }
  return commands.reduce(apply, map);
}
