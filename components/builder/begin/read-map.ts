import { type FileFault, fileLimit, type MapFile, parse, type Repair } from '../../../lib/journey/index.ts';
import type { PdfFault } from '../../../lib/pdf/index.ts';
import type { ReadSheet } from '../filled/read-sheet.ts';

/** Why a file cannot be opened; `unread` where what reads PDFs could not be fetched. */
export type OpenFault = FileFault | PdfFault | 'no-map' | 'unread';

/** What came of a file that somebody chose; `sheet` tells more of a worksheet, whose answers the map has already. */
export type MapRead =
  | {
      readonly ok: true;
      readonly file: MapFile;
      readonly repairs: readonly Repair[];
      readonly sheet: ReadSheet | null;
    }
  | { readonly ok: false; readonly code: OpenFault };

/** The kinds of files that hold a map of ours, for a file chooser. */
export const mapKinds = '.json,.pdf,application/json,application/pdf';

/** Whether a file calls itself a PDF. */
export const isPdf = ({ name, type }: File): boolean => type === 'application/pdf' || /\.pdf$/i.test(name);

/** Reads a file that somebody chose. One that is too large is not even loaded. */
export async function readMap(file: File): Promise<MapRead> {
  try {
    if (isPdf(file)) return (await import('../filled/read-sheet.ts')).readSheet(file);
  } catch {
    return { ok: false, code: 'unread' };
  }
  if (file.size > fileLimit) return { ok: false, code: 'too-large' };
  try {
    const parsed = parse(await file.text());
    return parsed.ok ? { ...parsed, sheet: null } : parsed;
  } catch {
    return { ok: false, code: 'not-json' };
  }
}
