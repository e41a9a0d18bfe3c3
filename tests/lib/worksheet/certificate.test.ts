import { expect, test } from 'vitest';
import { lessons } from '../../../content/index.ts';
import { createT, locales } from '../../../lib/i18n/index.ts';
import { certificateSheet, measure } from '../../../lib/worksheet/index.ts';
import { readLesson } from '../../content/read-lesson.ts';
import { expectStructure, outside, overlaps, readNodes, tooSmall } from './sheet-check.ts';

test.each(locales)('a certificate in %s is one page, well laid out, whatever the name', async (locale) => {
  const t = await createT(locale, 'lesson');
  const titles = lessons.map(({ name }) => readLesson(name, locale).title);
  for (const name of ['Ana', 'Đurđica Šćepanović-Žmegač'.repeat(5)]) {
    const sheet = certificateSheet(
      {
        locale,
        name,
        date: '22. 11. 2026.',
        lessons: titles,
        words: {
          title: t(($) => $.certificate.sheet.title),
          holder: t(($) => $.certificate.sheet.holder),
          text: t(($) => $.certificate.sheet.text),
          lessons: t(($) => $.certificate.sheet.lessons),
          date: t(($) => $.certificate.sheet.date),
        },
      },
      measure,
    );
    expect([sheet.pages.length, sheet.reports]).toEqual([1, []]);
    expect([outside(sheet), overlaps(sheet), tooSmall(sheet)]).toEqual([[], [], []]);
    expectStructure(sheet);
    const said = readNodes(sheet);
    expect(said.some((text) => text.replaceAll(' ', '') === name.replaceAll(' ', ''))).toBe(true);
    for (const title of titles) expect(said.some((text) => text.endsWith(title))).toBe(true);
  }
});
