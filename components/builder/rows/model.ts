import type { Tag } from '../../../lib/i18n/index.ts';
import type { Command } from '../../../lib/journey/index.ts';

/** The lists of records that are written in row by row. */
export type RowCollection = 'competitors' | 'platforms' | 'entries' | 'checks';

/** What the fields of a row are handed. */
export interface FieldsProps<R> {
  readonly record: R;
  /** The language in which the map is written. */
  readonly language: Tag;
  readonly run: (command: Command) => boolean;
}

/** What a list says. */
export interface RowWords {
  /** What a row is called while its record has no name. */
  readonly name: (number: number) => string;
  readonly add: string;
  /** What the button that adds is called where several of its kind stand on the page. */
  readonly addNamed?: string;
  readonly added: string;
  readonly removed: string;
}
