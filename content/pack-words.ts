import {
  type CommentFrame,
  classLengths,
  classParts,
  levelNames,
  minutesOf,
  type ScenarioFrame,
} from '../lib/course/index.ts';
import { createT, type Locale, loadCatalogue } from '../lib/i18n/index.ts';
import type { LessonPlan, Remarks, SheetWords } from '../lib/worksheet/index.ts';
import { frameOf, lessonTitles, lessonWords, levelWords, scenarioWords, teachingWords } from './index.ts';

/** What a lesson's plan says on paper, in one language. */
export async function lessonPlanIn(lesson: string, locale: Locale): Promise<LessonPlan> {
  const [t, { [lesson]: title = '' }, { exitTickets }, { plan, ...teaching }] = await Promise.all([
    createT(locale, 'teachers'),
    lessonTitles(locale),
    lessonWords(lesson, locale),
    teachingWords(lesson, locale),
  ]);
  return {
    ...teaching,
    t,
    title,
    exitTickets,
    lengths: classLengths,
    parts: classParts.map((part) => ({
      name: t(($) => $.lesson.parts[part]),
      does: plan[part],
      minutes: classLengths.map((length) => minutesOf[length][part]),
    })),
  };
}

/** The remarks on the weak, fair and strong map of a scenario, in one language; the same places in every language. */
export async function remarksIn(scenario: string, locale: Locale, words: SheetWords): Promise<Remarks> {
  const frame = frameOf(scenario);
  const [t, scenarios, { rubric }, told, levels] = await Promise.all([
    createT(locale, 'teachers'),
    createT(locale, 'scenarios'),
    loadCatalogue(locale, 'classroom'),
    scenarioWords(scenario, locale),
    levelWords(scenario, locale),
  ]);
  return {
    t,
    title: told.title,
    levels: levelNames.map((level) => {
      const { about, comments, ...rest } = levels[level];
      const steps = 'steps' in rest ? rest.steps : {};
      return {
        name: scenarios(($) => $.levels[level]),
        about,
        places: placesOf(frame, frame.levels[level]).map(([step, remarks]) => ({
          title: step
            ? (steps[step]?.title ?? told.steps[step]?.title ?? '')
            : scenarios(($) => $.levels.whole),
          remarks: remarks
            .map(({ id, about }) => words.labelled(rubric[about].name) + (comments[id] ?? ''))
            .join('\n'),
        })),
      };
    }),
  };
}

/** The remarks by the step that they are about, in the order of the journey; those about the whole map first. */
function placesOf(
  { stages }: ScenarioFrame,
  remarks: readonly CommentFrame[],
): readonly (readonly [step: string | undefined, remarks: readonly CommentFrame[]])[] {
  return [undefined, ...stages.flatMap(({ steps }) => steps)]
    .map((step) => [step, remarks.filter((remark) => remark.step === step)] as const)
    .filter(([, here]) => here.length > 0);
}
