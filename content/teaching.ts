import type { TeachingWords } from '../lib/course/index.ts';
import type { Locale } from '../lib/i18n/index.ts';
import type { SheetName, Support } from '../lib/worksheet/index.ts';

/** What a teacher reads before a lesson or project, in one language. */
export const teachingWords = async (lesson: string, locale: Locale): Promise<TeachingWords> =>
  (await import(`./teaching/${lesson}/${locale}.json`, { with: { type: 'json' } })).default;

/** A worksheet that a lesson hands out, and how much of it is filled in. */
export interface Handout {
  readonly sheet: SheetName;
  readonly support: Support;
}

/** The worksheets of each lesson and project, in the order in which they are used. */
export const handouts: Readonly<Record<string, readonly Handout[]>> = {
  'what-is-a-journey-map': [
    { sheet: 'sort-cards', support: 'frames' },
    { sheet: 'journey-map', support: 'example' },
  ],
  'why-map': [{ sheet: 'journey-map', support: 'two-missing' }],
  'persona-and-problem': [
    { sheet: 'persona', support: 'frames' },
    { sheet: 'field-notes', support: 'frames' },
  ],
  'stages-and-steps': [
    { sheet: 'sort-cards', support: 'frames' },
    { sheet: 'five-phases', support: 'frames' },
  ],
  'touchpoints-and-channels': [{ sheet: 'touchpoints', support: 'frames' }],
  'thoughts-and-feelings': [
    { sheet: 'emotion-curve', support: 'frames' },
    { sheet: 'storyboard', support: 'frames' },
  ],
  'pain-points': [{ sheet: 'pain-to-idea', support: 'frames' }],
  'ideas-and-priorities': [{ sheet: 'priorities', support: 'frames' }],
  'now-and-next': [{ sheet: 'now-and-next', support: 'frames' }],
  'share-and-keep-improving': [
    { sheet: 'ten-steps', support: 'frames' },
    { sheet: 'content-plan', support: 'frames' },
  ],
  'project-school-lunch': [
    { sheet: 'journey-map', support: 'frames' },
    { sheet: 'rubric', support: 'frames' },
  ],
  'project-own-map': [
    { sheet: 'journey-map', support: 'blank' },
    { sheet: 'rubric', support: 'frames' },
  ],
};
