// A sheet as a learner gets it, and as it comes back.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { sideOf } from '../content/press.ts';
import type { Locale } from '../lib/i18n/index.ts';
import { type JourneyMap, serialise } from '../lib/journey/index.ts';
import { paint, readPdf } from '../lib/pdf/index.ts';
import {
  type FieldOp,
  makeByName,
  measure,
  readBack,
  type SheetName,
  sheets,
  valueAt,
} from '../lib/worksheet/index.ts';
import { fontFiles } from './lib/pdf/font-files.ts';

/** The touchpoints sheet of a map, to be filled in on the screen, the map within it. */
export async function sheetToFill(map: JourneyMap, locale: Locale): Promise<Uint8Array> {
  const sides = [await sideOf(locale, { map })] as const;
  const sheet = sheets.touchpoints({ sides, paper: 'a4', fillable: true, large: false }, measure);
  return paint(sheet, fontFiles, { file: serialise({ map, reviews: [] }) });
}

/** The sheets whose answers come back into the map. */
export const comeBack: readonly SheetName[] = [
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

/** A field, and what is to be written into it. */
export interface Answer {
  readonly field: FieldOp;
  /** A text, the value of an option, or `yes` for a tick. */
  readonly value: string;
}

/** A sheet of the lunch with beginnings of sentences, and an answer to each of its fields in reading order. */
export async function sheetToAnswer(name: SheetName, locale: Locale) {
  const side = await sideOf(locale, { scenario: 'school-lunch', support: 'frames' });
  const { sheet, file } = makeByName(
    name,
    { sides: [side], paper: 'a4', fillable: true, large: false },
    measure,
  );
  const fields = sheet.pages.flatMap(({ ops }) => ops.filter((op) => op.op === 'field'));
  const answers = fields.map((field, at): Answer => ({ field, value: answerTo(field, at) }));
  return { pdf: await paint(sheet, fontFiles, { file: file ?? '' }), answers };
}

const letters = 'čćđåæøéœ';

function answerTo({ kind, options }: FieldOp, at: number): string {
  if (kind === 'tick') return 'yes';
  if (kind === 'choice') return options?.at(-1)?.value ?? '';
  return kind === 'area' ? `${letters} ${at}\nredak` : `${letters} ${at}`;
}

/**
 * What was lost on the way: the names of the fields that do not say what was written, of those that the map would not
 * take, and of those where the map says something else. `inMap` counts the answers that the map has.
 */
export async function lostIn(filled: Uint8Array, answers: readonly Answer[]) {
  const read = await readPdf(filled);
  if (!read.ok) throw new Error(read.code);
  const back = readBack(read.file, read.fields);
  if (!back.ok) throw new Error(back.code);
  const { map } = back.file;
  const ofMap = [...back.values].filter(([field]) => !/^(sheet|pupil)\//.test(field) && field !== 'moment');
  return {
    inFields: answers
      .filter(({ field, value }) => read.fields.get(field.name) !== value)
      .map(({ field }) => field.name),
    refused: back.refused,
    elsewhere: ofMap.filter(([field, value]) => valueAt(map, field) !== value).map(([field]) => field),
    inMap: ofMap.length,
  };
}

/** The sheet after somebody filled it in with pdf.js. Throws where it has no field of a name. */
export async function filledByPdfjs(
  bytes: Uint8Array,
  entries: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const fields = new Map<string, { id: string; checkBox?: boolean }>();
  for (let page = 1; page <= pdf.numPages; page++)
    for (const field of await (await pdf.getPage(page)).getAnnotations()) fields.set(field.fieldName, field);
  for (const [name, value] of Object.entries(entries)) {
    const field = fields.get(name);
    if (!field) throw new RangeError(`no field ${name}`);
    pdf.annotationStorage.setValue(field.id, { value: field.checkBox ? value !== '' : value });
  }
  return new Uint8Array(await pdf.saveDocument());
}
