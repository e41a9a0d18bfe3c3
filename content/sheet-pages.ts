import type { SheetName } from '../lib/worksheet/index.ts';

/** The lesson that teaches what a sheet is for. */
const taughtIn: Readonly<Record<Exclude<SheetName, 'quiz' | 'exit-tickets' | 'glossary-cards'>, string>> = {
  'journey-map': 'what-is-a-journey-map',
  persona: 'persona-and-problem',
  'sort-cards': 'what-is-a-journey-map',
  touchpoints: 'touchpoints-and-channels',
  'emotion-curve': 'thoughts-and-feelings',
  storyboard: 'thoughts-and-feelings',
  'field-notes': 'persona-and-problem',
  'pain-to-idea': 'pain-points',
  priorities: 'ideas-and-priorities',
  'now-and-next': 'now-and-next',
  'five-phases': 'stages-and-steps',
  'ten-steps': 'share-and-keep-improving',
  'content-plan': 'share-and-keep-improving',
  rubric: 'project-school-lunch',
};

/**
 * The page to which a sheet leads, without its locale: that of the lesson it is made from, or else of the one that
 * teaches what it is for. The cards of all lessons lead to the glossary.
 */
export function pageOfSheet(sheet: SheetName, lesson: string | null): string {
  if (sheet === 'quiz' || sheet === 'exit-tickets' || sheet === 'glossary-cards')
    return lesson === null ? '/glossary/' : `/lessons/${lesson}/`;
  return `/lessons/${taughtIn[sheet]}/`;
}
