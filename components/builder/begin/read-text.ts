import {
  draftMap,
  isMermaid,
  type OutlineDraft,
  readMermaid,
  readOutline,
  readTable,
  type TableFault,
} from '../../../lib/exchange/index.ts';
import { createT, type Locale, locales } from '../../../lib/i18n/index.ts';
import type { AgeBand, MapFile } from '../../../lib/journey/index.ts';
import { freshId } from '../model.ts';
import { outlineLabels } from '../outline-labels.ts';
import { tableHeads } from '../table-heads.ts';

/** What came of a text: a map and how many of its parts were too many or too long, or why it is no map. */
export type TextRead =
  | { readonly ok: true; readonly file: MapFile; readonly cut: number }
  | { readonly ok: false; readonly code: TableFault };

/** Makes a map of a text file: a table where its name says so, a Mermaid journey, or an outline. */
export async function readText(
  { name, text }: { name: string; text: string },
  { locale, ageBand }: { locale: Locale; ageBand: AgeBand },
): Promise<TextRead> {
  const draft = await draftOf(name, text);
  if ('fault' in draft) return { ok: false, code: draft.fault };
  const title = draft.title || name.replace(/\.[^.]*$/, '');
  const map = draftMap(draft, { id: freshId(), locale, title, ageBand, fresh: freshId });
  return {
    ok: true,
    file: { map, reviews: [] },
    cut: draft.cut.stages + draft.cut.moments + draft.cut.lines,
  };
}

async function draftOf(name: string, text: string): Promise<OutlineDraft | { readonly fault: TableFault }> {
  if (/\.(csv|tsv)$/i.test(name)) return readTable(text, await Promise.all(locales.map(tableWords)));
  return isMermaid(text) ? readMermaid(text) : readOutline(text, await outlineLabels());
}

const tableWords = async (locale: Locale) =>
  tableHeads(await createT(locale, 'formats'), await createT(locale, 'journey'));
