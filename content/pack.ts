import { type LevelName, levelNames } from '../lib/course/index.ts';
import type { Locale } from '../lib/i18n/index.ts';
import type { AgeBand } from '../lib/journey/index.ts';
import { hasKey, isOfMap, type Paper, type SheetName, type Support } from '../lib/worksheet/index.ts';
import type { Handout } from './teaching.ts';

/** What a pack is about, as far as it says what is in it. */
export interface PackSubject {
  /** The folder of the lesson; null for a pack about a scenario alone. */
  readonly lesson: string | null;
  readonly scenario: string;
  readonly handouts: readonly Handout[];
  /** Whether somebody has remarks on the scenario's weak, fair and strong map. */
  readonly remarks: boolean;
}

/** How much of the worksheets is filled in: so much, or each as much as suits its place in the course. */
export type PackSupport = 'suggested' | Support;

/** What was chosen for a pack. */
export interface PackOrder {
  readonly subject: PackSubject;
  readonly locale: Locale;
  readonly second: Locale | null;
  /** Who draws; null for whom the scenario is made for. */
  readonly ageBand: AgeBand | null;
  readonly supports: readonly PackSupport[];
  readonly paper: Paper;
}

/** The folders of a pack, in the order in which they are shown. */
export const packFolders = ['plan', 'sheets', 'maps', 'assessment', 'keys'] as const;

/** The name of a folder of a pack. */
export type PackFolder = (typeof packFolders)[number];

/** A file of a pack: where it lies, what it shows, and whether it is made once for each name of a class. */
export type PackItem = {
  readonly folder: PackFolder;
  /** Its path in the pack, of plain letters. */
  readonly path: string;
  readonly named: boolean;
} & (
  | { readonly kind: 'plan'; readonly lesson: string }
  | { readonly kind: 'sheet'; readonly sheet: SheetName; readonly support: Support | null }
  | { readonly kind: 'map'; readonly level: LevelName }
  | { readonly kind: 'key'; readonly sheet: SheetName }
  | { readonly kind: 'remarks' }
);

/** The worksheets about a scenario that stands alone. */
export const scenarioHandouts: readonly Handout[] = (
  [
    'journey-map',
    'sort-cards',
    'persona',
    'touchpoints',
    'emotion-curve',
    'pain-to-idea',
    'priorities',
    'now-and-next',
  ] as const
).map((sheet) => ({ sheet, support: 'frames' }));

/** Every file that a pack holds. */
export function packOf({ subject: { lesson, handouts, remarks }, supports }: PackOrder): readonly PackItem[] {
  const used = handouts.filter(({ sheet }) => sheet !== 'rubric');
  const keyed = new Set<SheetName>([
    ...used.map(({ sheet }) => sheet),
    ...(lesson === null ? [] : ['quiz' as const]),
  ]);
  return [
    ...(lesson === null ? [] : [{ ...at('plan', 'lesson-plan'), kind: 'plan', lesson } as const]),
    ...used.flatMap((handout) => worksheets(handout, supports)),
    ...(lesson === null ? [] : [sheetIn('sheets', 'quiz')]),
    ...levelNames.map((level) => ({ ...at('maps', level), kind: 'map', level }) as const),
    sheetIn('assessment', 'rubric'),
    ...(lesson === null ? [] : [sheetIn('assessment', 'exit-tickets')]),
    ...[...keyed].filter(hasKey).map((sheet) => ({ ...at('keys', sheet), kind: 'key', sheet }) as const),
    ...(remarks ? [{ ...at('keys', 'remarks'), kind: 'remarks' } as const] : []),
  ];
}

/** A worksheet with as much filled in as was asked for, each once; one that is made from no map is always the same. */
function worksheets({ sheet, support }: Handout, supports: readonly PackSupport[]): readonly PackItem[] {
  if (!isOfMap(sheet)) return [sheetIn('sheets', sheet)];
  const asked = new Set(supports.map((one) => (one === 'suggested' ? support : one)));
  return [...asked].map((one) => sheetIn('sheets', sheet, one));
}

const sheetIn = (folder: PackFolder, sheet: SheetName, support: Support | null = null): PackItem => ({
  ...at(folder, support ? `${sheet}-${support}` : sheet),
  kind: 'sheet',
  sheet,
  support,
  // Exit tickets are cut apart, and each has a line of its own.
  named: sheet !== 'exit-tickets',
});

const at = (folder: PackFolder, name: string) => ({ folder, path: `${folder}/${name}.pdf`, named: false });
