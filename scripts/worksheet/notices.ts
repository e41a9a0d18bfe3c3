import type { NamesNotice, Report } from '../../lib/worksheet/index.ts';

/** What a layout or a list of names reports, as the command says it. */
export function saidOf(notice: NamesNotice | Report): string {
  switch (notice.code) {
    case 'missing-glyph':
      return `the typeface lacks ${notice.params.character}, a box is printed`;
    case 'shortened':
      return `a heading was too long and was cut: ${notice.params.text}`;
    case 'same-name':
      return `${notice.params.name} is there ${notice.params.count} times, each gets a sheet`;
    case 'long-name':
      return `a long name is printed smaller: ${notice.params.name}`;
    case 'lost-letters':
      return 'letters were lost, save the file as UTF-8';
    case 'first-column':
      return `no column is headed name, the first of ${notice.params.columns} is read`;
    case 'too-many':
      return `${notice.params.found} names, the first ${notice.params.kept} are printed`;
  }
}
