// Every sheet of the map, filled in everywhere with pdf.js, read back: each answer stands where it was written.
import { describe, expect, test } from 'vitest';
import { sideOf } from '../../../content/press.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import { paint, readPdf } from '../../../lib/pdf/index.ts';
import {
  type FieldOp,
  makeByName,
  measure,
  readBack,
  type SheetName,
  valueAt,
} from '../../../lib/worksheet/index.ts';
import { filledByPdfjs } from '../../filled-sheet.ts';
import { fontFiles } from './font-files.ts';

const comeBack: readonly SheetName[] = [
  'journey-map',
  'persona',
  'touchpoints',
  'emotion-curve',
  'field-notes',
  'pain-to-idea',
  'priorities',
  'now-and-next',
  'five-phases',
  'ten-steps',
  'content-plan',
];

const letters = 'č ć đ å æ ø é œ';

/** What is written into a field; null where a tick is left as it is. */
function answerTo(field: FieldOp, at: number): string | null {
  if (field.kind === 'tick') return null;
  if (field.kind === 'choice') return field.options?.at(-1)?.value ?? null;
  return field.kind === 'area' ? `${letters} ${at}\nredak` : `${letters} ${at}`;
}

describe.each(comeBack)('%s', (name) => {
  test.each(['hr', 'fr'] satisfies Locale[])('comes back as it was filled in: %s', async (locale) => {
    const side = await sideOf(locale, { scenario: 'school-lunch', support: 'frames' });
    const made = makeByName(name, { sides: [side], paper: 'a4', fillable: true, large: false }, measure);
    const fields = made.sheet.pages.flatMap(({ ops }) => ops.filter((op) => op.op === 'field'));
    const answers = Object.fromEntries(
      fields.flatMap((field, at) => {
        const answer = answerTo(field, at);
        return answer === null ? [] : [[field.name, answer]];
      }),
    );
    const blank = await paint(made.sheet, fontFiles, { file: made.file ?? '' });
    const read = await readPdf(await filledByPdfjs(blank, answers));
    if (!read.ok) throw new Error(read.code);
    for (const [field, answer] of Object.entries(answers))
      expect([field, read.fields.get(field)]).toEqual([field, answer]);

    const back = readBack(read.file, read.fields);
    if (!back.ok) throw new Error(back.code);
    expect(back.refused).toEqual([]);
    const { map } = back.file;
    const inMap = [...back.values].filter(([field]) => !/^(sheet|pupil)\//.test(field) && field !== 'moment');
    expect(inMap.length).toBeGreaterThan(3);
    expect(inMap.filter(([field, value]) => valueAt(map, field) !== value)).toEqual([]);
  });
});
