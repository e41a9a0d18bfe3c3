import { useCallback } from 'react';
import { type Locale, tagOf } from '../../lib/i18n/index.ts';
import { isDay } from '../../lib/journey/index.ts';

/** Writes an ISO date in the language of the page. What is no day of the calendar stays as it is. */
export function useDay(locale: Locale) {
  return useCallback(
    (date: string): string =>
      isDay(date)
        ? new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
            new Date(`${date}T00:00:00Z`),
          )
        : date,
    [locale],
  );
}
