import type { FontFiles } from '../../lib/pdf/index.ts';
import type { Sheet } from '../../lib/worksheet/index.ts';

/** What the page sends to the worker. */
export interface Ordered {
  readonly sheet: Sheet;
  readonly fonts: FontFiles;
}

/** What the worker answers. */
export type Printed = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly ok: false };
