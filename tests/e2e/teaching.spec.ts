// A lesson for who stands in: its page is one sheet of paper.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { course, teachingWords } from '../../content/index.ts';
import { locales } from '../../lib/i18n/index.ts';
import { expect, test } from './test.ts';

for (const locale of locales)
  test(`each lesson is printed on one page: ${locale}`, async ({ page }) => {
    for (const { name } of course) {
      await page.goto(`/${locale}/teachers/${name}/`);
      const printed = await page.pdf({
        format: 'A4',
        margin: { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' },
      });
      const pdf = await getDocument({ data: new Uint8Array(printed), verbosity: 0 }).promise;
      expect([name, pdf.numPages]).toEqual([name, 1]);
      const { items } = await (await pdf.getPage(1)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      const { plan } = await teachingWords(name, locale);
      const plain = (said: string) => said.replace(/\s+/g, '');
      for (const part of Object.values(plan)) expect(plain(text)).toContain(plain(part));
    }
  });
