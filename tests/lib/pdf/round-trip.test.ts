// Every sheet of the map, filled in everywhere with pdf.js, read back: each answer stands where it was written.
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../lib/i18n/index.ts';
import { comeBack, filledByPdfjs, lostIn, sheetToAnswer } from '../../filled-sheet.ts';

describe.each(comeBack)('%s', (name) => {
  test.each(['hr', 'fr'] satisfies Locale[])('comes back as it was filled in: %s', async (locale) => {
    const { pdf, answers } = await sheetToAnswer(name, locale);
    const entries = Object.fromEntries(answers.map(({ field, value }) => [field.name, value]));
    const { inMap, ...lost } = await lostIn(await filledByPdfjs(pdf, entries), answers);
    expect(lost).toEqual({ inFields: [], refused: [], elsewhere: [] });
    expect(inMap).toBeGreaterThan(3);
  });
});
