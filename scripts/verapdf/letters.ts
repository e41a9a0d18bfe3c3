// Whether poppler's pdftotext finds every letter again that the layout set, on every sheet in every way.
import { spawnSync } from 'node:child_process';
import { locales } from '../../lib/i18n/index.ts';
import { type FontFiles, paint } from '../../lib/pdf/index.ts';
import {
  fieldLook,
  keyOf,
  measure,
  type Op,
  type Sheet,
  type SheetInput,
  type SheetName,
  sheetNames,
  sheets,
} from '../../lib/worksheet/index.ts';
import { lettersOf, lettersSet } from '../../tests/lib/pdf/letters.ts';
import {
  everySupport,
  everyWay,
  inLargePrint,
  inTwo,
  pairedSheets,
  pairs,
  wayOf,
} from '../../tests/lib/worksheet/matrix.ts';

/** Whether the program is there. */
export const hasPdftotext = (): boolean => spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status === 0;

async function* everySheet(): AsyncGenerator<readonly [SheetName, SheetInput]> {
  for (const locale of locales) {
    const lunch = [...(await everySupport(locale, 'school-lunch')), await inLargePrint(locale)];
    for (const name of sheetNames) for (const input of everyWay(name, lunch)) yield [name, input];
    const phone = await everySupport(locale, 'second-hand-phone');
    for (const input of everyWay('journey-map', phone)) yield ['journey-map', input];
  }
  for (const [first, other] of pairs) {
    const both = await inTwo(first, other);
    for (const name of pairedSheets) for (const input of everyWay(name, both)) yield [name, input];
  }
}

// In the order of the content: a page whose letters stand elsewhere than they should is not this test's to find.
function lettersFound(pdf: Uint8Array): string[] {
  const { status, stdout } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: pdf });
  if (status !== 0) throw new Error(`pdftotext ended with ${status}`);
  return stdout.toString().split('\f').slice(0, -1).map(lettersOf);
}

// What stands in the fields is text as well for this program.
const lettersInFields = ({ pages }: Sheet): string[] =>
  lettersSet({
    pages: pages.map(({ ops, ...page }) => ({
      ...page,
      ops: ops.flatMap((op) =>
        op.op === 'field' ? fieldLook(op).map((shape): Op => ({ ...shape, node: null })) : [],
      ),
    })),
  });

const sorted = (text: string): string => [...text].sort().join('');

/** Says how many sheets and pages were read, and which page lacks letters or has others; true where none does. */
export async function keepsLetters(fonts: FontFiles): Promise<boolean> {
  const count = { sheets: 0, keys: 0, pages: 0, letters: 0, wrong: 0 };
  const check = async (sheet: Sheet, called: string) => {
    const inFields = lettersInFields(sheet);
    const set = lettersSet(sheet).map((letters, page) => letters + inFields[page]);
    const found = lettersFound(await paint(sheet, fonts));
    count.pages += set.length;
    set.forEach((letters, page) => {
      count.letters += letters.length;
      if (sorted(letters) === sorted(found[page] ?? '')) return;
      count.wrong += 1;
      console.log(`FAIL ${called}, page ${page + 1}: other letters than were set`);
    });
  };
  for await (const [name, input] of everySheet()) {
    await check(sheets[name](input, measure), `${name} (${wayOf(input)})`);
    count.sheets += 1;
    const key = input.fillable ? null : keyOf(name, input, measure);
    if (!key) continue;
    await check(key, `key of ${name} (${wayOf(input)})`);
    count.keys += 1;
  }
  const { sheets: made, keys, pages, letters, wrong } = count;
  console.log(
    `pdftotext: ${made} sheets and ${keys} keys, ${pages} pages, ${letters} letters; ${wrong} pages with other letters`,
  );
  return wrong === 0;
}
