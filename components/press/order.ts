import type { FontFiles } from '../../lib/pdf/index.ts';
import type { Sheet } from '../../lib/worksheet/index.ts';

/** What a PDF is made of. */
export interface Order {
  readonly sheet: Sheet;
  /** The text of the map's file that lies in the PDF; null for none. */
  readonly file?: string | null;
  /** The pupils who get a sheet each; none for one sheet without a name. */
  readonly names?: readonly string[];
}

/** What the page sends to the worker. */
export interface Ordered extends Order {
  readonly fonts: FontFiles;
}
