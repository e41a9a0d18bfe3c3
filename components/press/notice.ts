import type { TFunction } from 'i18next';
import type { NamesNotice, Report } from '../../lib/worksheet/index.ts';

/** What a layout or a list of names reports, in words. */
export function noticeOf(t: TFunction<'worksheet'>, notice: NamesNotice | Report): string {
  switch (notice.code) {
    case 'missing-glyph':
      return t(($) => $.notice.missingGlyph, notice.params);
    case 'shortened':
      return t(($) => $.notice.shortened, notice.params);
    case 'same-name':
      return t(($) => $.notice.sameName, notice.params);
    case 'long-name':
      return t(($) => $.notice.longName, notice.params);
    case 'lost-letters':
      return t(($) => $.notice.lostLetters);
    case 'first-column':
      return t(($) => $.notice.firstColumn);
    case 'too-many':
      return t(($) => $.notice.tooMany, notice.params);
  }
}
