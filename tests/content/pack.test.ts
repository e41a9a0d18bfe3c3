import { describe, expect, test } from 'vitest';
import {
  course,
  lessonPack,
  lessonTitles,
  type PackItem,
  type PackOrder,
  type PackSubject,
  packOf,
  packPress,
  scenarioPack,
  scenarios,
  scenarioWords,
} from '../../content/index.ts';
import { createT } from '../../lib/i18n/index.ts';
import { hasSlot, measure, supports } from '../../lib/worksheet/index.ts';
import { expectSound, readNodes } from '../lib/worksheet/sheet-check.ts';

const lesson: PackSubject = {
  lesson: 'why-map',
  scenario: 'school-lunch',
  handouts: [
    { sheet: 'journey-map', support: 'two-missing' },
    { sheet: 'field-notes', support: 'frames' },
    { sheet: 'rubric', support: 'frames' },
  ],
  remarks: true,
};

const order = (subject: PackSubject, rest: Partial<PackOrder> = {}): PackOrder => ({
  subject,
  locale: 'en',
  second: null,
  ageBand: null,
  supports: ['suggested'],
  paper: 'a4',
  ...rest,
});

const pathsOf = (items: readonly PackItem[]) => items.map(({ path }) => path);

const subjects = [...course.map(lessonPack), ...scenarios.map(scenarioPack)];
const called = ({ lesson, scenario }: PackSubject) => lesson ?? scenario;

test('a lesson’s pack has its plan, its sheets, maps, tickets, and the keys apart', () => {
  expect(pathsOf(packOf(order(lesson)))).toEqual([
    'plan/lesson-plan.pdf',
    'sheets/journey-map-two-missing.pdf',
    'sheets/field-notes-frames.pdf',
    'sheets/quiz.pdf',
    'maps/weak.pdf',
    'maps/fair.pdf',
    'maps/strong.pdf',
    'assessment/rubric.pdf',
    'assessment/exit-tickets.pdf',
    'keys/journey-map.pdf',
    'keys/quiz.pdf',
    'keys/remarks.pdf',
  ]);
});

test('a scenario’s pack has eight sheets with their keys, and nothing of a lesson', () => {
  const [lunch] = scenarios;
  if (!lunch) throw new Error('there is no scenario');
  const paths = pathsOf(packOf(order({ ...scenarioPack(lunch), remarks: false })));
  const eight = [
    ...['journey-map', 'sort-cards', 'persona', 'touchpoints'],
    ...['emotion-curve', 'pain-to-idea', 'priorities', 'now-and-next'],
  ];
  expect(paths).toEqual([
    ...eight.map((name) => `sheets/${name}-frames.pdf`),
    ...['weak', 'fair', 'strong'].map((name) => `maps/${name}.pdf`),
    'assessment/rubric.pdf',
    ...eight.map((name) => `keys/${name}.pdf`),
  ]);
});

test('each sheet comes once for each support level, however it was asked for', () => {
  const asked = packOf(order(lesson, { supports: ['suggested', 'two-missing', 'blank'] }));
  expect(pathsOf(asked).filter((path) => path.startsWith('sheets/'))).toEqual([
    'sheets/journey-map-two-missing.pdf',
    'sheets/journey-map-blank.pdf',
    'sheets/field-notes-frames.pdf',
    'sheets/field-notes-two-missing.pdf',
    'sheets/field-notes-blank.pdf',
    'sheets/quiz.pdf',
  ]);
});

describe.each(subjects.map((subject) => [called(subject), subject] as const))('%s', (_, subject) => {
  test('has paths of plain letters, each once, and names where a sheet has a line for one', async () => {
    const asked = order(subject, { supports: ['suggested', ...supports] });
    const items = packOf(asked);
    const paths = pathsOf(items);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !/^[a-z]+\/[a-z-]+\.pdf$/.test(path))).toEqual([]);
    const layOut = packPress(asked, measure);
    for (const item of items) {
      const sheet = await layOut(item);
      expect(sheet.reports).toEqual([]);
      if (item.kind !== 'map') expect([item.path, item.named]).toEqual([item.path, hasSlot(sheet)]);
    }
  });

  test('is laid out well in two languages', async () => {
    const asked = order(subject, { locale: 'fr', second: 'hr' });
    const layOut = packPress(asked, measure);
    for (const item of packOf(asked)) expectSound(await layOut(item));
  });
});

const [lunch] = scenarios;
const ofLunch = lunch ? scenarioPack(lunch) : lesson;
const item = (path: string, asked: PackOrder) => {
  const found = packOf(asked).find((one) => one.path === path);
  if (!found) throw new Error(`no ${path}`);
  return packPress(asked, measure)(found);
};

test('the maps say in each language which of the three they are', async () => {
  const asked = order(ofLunch, { locale: 'sv', second: 'en' });
  for (const level of ['weak', 'fair', 'strong'] as const) {
    const said = readNodes(await item(`maps/${level}.pdf`, asked));
    for (const locale of ['sv', 'en'] as const) {
      const t = await createT(locale, 'scenarios');
      const { title } = await scenarioWords(ofLunch.scenario, locale);
      expect(said[1]).toContain(`${t(($) => $.levels[level])}: ${title}`);
    }
  }
});

test('the age of those who draw changes which lanes there are', async () => {
  const journey = await createT('en', 'journey');
  const lanesOf = async (ageBand: PackOrder['ageBand']) => {
    const said = readNodes(await item('sheets/journey-map-frames.pdf', order(ofLunch, { ageBand })));
    return (['thought', 'touchpoint', 'channel'] as const).filter((lane) =>
      said.includes(journey(($) => $.lanes[lane])),
    );
  };
  expect(await lanesOf('8-11')).toEqual(['thought']);
  expect(await lanesOf('16+')).toEqual(['thought', 'touchpoint', 'channel']);
  expect(await lanesOf(null)).toEqual(['thought', 'touchpoint']);
});

test('the largest paper is for the maps alone', async () => {
  const asked = order(ofLunch, { paper: 'a3' });
  const widthOf = async (path: string) => (await item(path, asked)).pages[0]?.width;
  expect(await widthOf('sheets/journey-map-frames.pdf')).toBeGreaterThan(1000);
  expect(await widthOf('maps/weak.pdf')).toBeGreaterThan(1000);
  expect(await widthOf('sheets/touchpoints-frames.pdf')).toBeLessThan(900);
  expect(await widthOf('keys/journey-map.pdf')).toBeLessThan(900);
});

test('the plan is that of the lesson', async () => {
  const said = readNodes(await item('plan/lesson-plan.pdf', order(lesson, { locale: 'sv' })));
  expect(said[1]).toContain((await lessonTitles('sv'))['why-map']);
});
