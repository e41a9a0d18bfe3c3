import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { makePack } from '../../../components/pack/make-pack.ts';
import {
  lessonPack,
  lessons,
  type PackOrder,
  packOf,
  packPress,
  scenarioWords,
  sideOf,
} from '../../../content/index.ts';
import { measure } from '../../../lib/worksheet/index.ts';
import { folded, readPdf } from '../../e2e/pdf.ts';
import { fontFiles } from '../../lib/pdf/font-files.ts';
import { selfCheck } from '../../lib/pdf/self-check.ts';

const [, lesson] = lessons;
if (!lesson) throw new Error('the course has too few lessons');
const order: PackOrder = {
  subject: lessonPack(lesson),
  locale: 'fr',
  second: 'hr',
  ageBand: null,
  supports: ['suggested'],
  paper: 'a4',
};
const names = ['Đurđica Šćepanović', 'Åsa Öberg', 'Zoë Lefèvre-Œuvrard'];
const heard: string[] = [];
const zip = await makePack({ order, names }, fontFiles, (done, all) => heard.push(`${done}/${all}`));
const files = unzipSync(zip);
const items = packOf(order);

test('holds each promised file, and nothing else', () => {
  expect(Object.keys(files)).toEqual(items.map(({ path }) => path));
  expect(heard).toEqual([...items.keys(), items.length].map((done) => `${done}/${items.length}`));
});

test.each(items.map((item) => [item.path, item] as const))(
  '%s is whole, for each name, in both languages',
  async (path, item) => {
    const bytes = files[path] ?? new Uint8Array();
    expect(await selfCheck(bytes)).toEqual([]);
    const { pages, text, language } = await readPdf(bytes);
    const sheet = await packPress(order, measure)(item);
    expect(pages).toBe(sheet.pages.length * (item.named ? names.length : 1));
    expect(names.filter((name) => text.includes(name))).toEqual(item.named ? names : []);
    expect(language).toBe('fr');
    for (const locale of ['fr', 'hr'] as const) {
      const { t, words, lesson } = await sideOf(
        locale,
        { scenario: 'school-lunch', support: 'blank' },
        'why-map',
      );
      const { title } = await scenarioWords('school-lunch', locale);
      const said = {
        plan: lesson?.title,
        sheets: words.name,
        maps: words.name,
        assessment: words.name,
        keys: item.kind === 'remarks' ? title : t(($) => $.key.lead),
      };
      expect(text).toContain(folded(said[item.folder] ?? 'missing'));
    }
  },
);

test('the same order gives the same bytes on any day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2031, 4, 5) });
  const again = await makePack({ order, names }, fontFiles);
  vi.useRealTimers();
  expect(Buffer.from(zip).equals(Buffer.from(again))).toBe(true);
});
