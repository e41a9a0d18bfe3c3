import {
  byDate,
  claimsByMark,
  differences,
  feelingAt,
  inOrder,
  isDay,
  type JourneyMap,
  lowestStep,
  type Mark,
  type PlanStep,
  planSteps,
  recordOf,
  type Score,
  type Step,
  stepsOf,
  touchpointsByStep,
} from '../journey/index.ts';
import { escaped } from './outline.ts';

/** The words of a plan in the language in which it is read. */
export interface PlanWords {
  /** The heading, for a map with this title. */
  readonly heading: (title: string) => string;
  readonly steps: Readonly<Record<PlanStep, string>>;
  readonly marks: Readonly<Record<Mark | 'none', string>>;
  readonly scores: Readonly<Record<Score, string>>;
  readonly strength: string;
  readonly weakness: string;
  /** What stands where a moment has no touchpoint. */
  readonly gap: string;
  /** What stands where an entry has no date. */
  readonly noDay: string;
  /** A day, given as an ISO date. */
  readonly day: (date: string) => string;
  /** A moment by its title, or by its number while it has none. */
  readonly moment: (step: Step, number: number) => string;
  readonly lowest: (title: string, score: string) => string;
  readonly differences: (count: number) => string;
  /** A label as it stands before what it labels, with its space. */
  readonly labelled: (label: string) => string;
}

/** The ten steps as Markdown: what the map holds about each, the learner's answer, and the lists. Empty steps stay as headings. */
export function planMarkdown(map: JourneyMap, words: PlanWords): string {
  const parts = planSteps.flatMap((step, at) => [
    `## ${at + 1}. ${escaped(words.steps[step])}`,
    listed(held(map, step, words)),
    ...paragraphs(map.plan.answers[step] ?? ''),
  ]);
  const blocks = [`# ${escaped(words.heading(map.title))}`, ...parts];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** One line for each thing that a step holds besides its answer. */
function held(map: JourneyMap, step: PlanStep, words: PlanWords): string[] {
  const { now } = map.states;
  const { labelled } = words;
  switch (step) {
    case 'personas': {
      const counts = Object.entries(claimsByMark(map.persona)) as [Mark | 'none', number][];
      return [
        map.persona.name,
        ...inOrder(map.persona.claims).map(({ text }) => text),
        ...counts
          .filter(([, count]) => count > 0)
          .map(([mark, count]) => `${labelled(words.marks[mark])}${count}`),
      ];
    }
    case 'path':
      return touchpointsByStep(now).map(
        ({ step, touchpoints }, at) =>
          `${labelled(words.moment(step, at + 1))}${touchpoints.join('; ') || words.gap}`,
      );
    case 'current': {
      const lowest = lowestStep(now);
      const score = lowest && feelingAt(now, lowest.id)?.score;
      if (!lowest || score === null || score === undefined) return [];
      return [words.lowest(words.moment(lowest, stepsOf(now).indexOf(lowest) + 1), words.scores[score])];
    }
    case 'future':
      return map.states.next ? [words.differences(differences(map).length)] : [];
    case 'competitors':
      return inOrder(map.plan.competitors).map(({ name, strength, weakness }) =>
        sentence([
          name,
          strength && `${labelled(words.strength)}${strength}`,
          weakness && `${labelled(words.weakness)}${weakness}`,
        ]),
      );
    case 'platforms':
      return inOrder(map.plan.platforms).map(({ name, reason }) => sentence([name, reason]));
    case 'content':
      return byDate(inOrder(map.plan.entries)).map(({ date, topic, platform, owner }) => {
        const day = isDay(date) ? words.day(date) : date || words.noDay;
        const place = platform === null ? '' : (recordOf(map.plan.platforms, platform)?.name ?? '');
        return sentence([`${labelled(day)}${topic}`, place, owner]);
      });
    default:
      return [];
  }
}

const sentence = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('; ');

const listed = (lines: readonly string[]): string =>
  lines
    .filter((line) => line.trim() !== '')
    .map((line) => `- ${opened(line)}`)
    .join('\n');

const paragraphs = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .map(opened);

/** One line whose first sign begins no list, rule or heading. */
const opened = (text: string): string =>
  escaped(text.trim())
    .replace(/^[-+=~|]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
