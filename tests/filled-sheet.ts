// A sheet as a learner gets it, and as it comes back.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { sideOf } from '../content/press.ts';
import type { Locale } from '../lib/i18n/index.ts';
import { type JourneyMap, serialise } from '../lib/journey/index.ts';
import { paint } from '../lib/pdf/index.ts';
import { measure, sheets } from '../lib/worksheet/index.ts';
import { fontFiles } from './lib/pdf/font-files.ts';

/** The touchpoints sheet of a map, to be filled in on the screen, the map within it. */
export async function sheetToFill(map: JourneyMap, locale: Locale): Promise<Uint8Array> {
  const sides = [await sideOf(locale, { map })] as const;
  const sheet = sheets.touchpoints({ sides, paper: 'a4', fillable: true, large: false }, measure);
  return paint(sheet, fontFiles, { file: serialise({ map, reviews: [] }) });
}

/** The sheet after somebody filled it in with pdf.js. Throws where it has no field of a name. */
export async function filledByPdfjs(
  bytes: Uint8Array,
  entries: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const ids = new Map<string, string>();
  for (let page = 1; page <= pdf.numPages; page++)
    for (const { id, fieldName } of await (await pdf.getPage(page)).getAnnotations()) ids.set(fieldName, id);
  for (const [name, value] of Object.entries(entries)) {
    const id = ids.get(name);
    if (id === undefined) throw new RangeError(`no field ${name}`);
    pdf.annotationStorage.setValue(id, { value });
  }
  return new Uint8Array(await pdf.saveDocument());
}
