import { useEffect, useState } from 'react';
import { type Passage, type Searchable, searchable } from '../../../lib/course/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';

type Passages =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly again: () => void }
  | { readonly state: 'here'; readonly things: readonly Searchable[] };

/** What can be searched in a language: fetched once, from this site or from the copy on the device. */
export function usePassages(locale: Locale): Passages {
  const [attempt, setAttempt] = useState(0);
  const [passages, setPassages] = useState<Passages>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
  useEffect(() => {
    let left = false;
    const show = (next: Passages) => left || setPassages(next);
    setPassages({ state: 'loading' });
    fetchPassages(locale).then(
      (found) => show({ state: 'here', things: searchable(found) }),
      () => show({ state: 'failed', again: () => setAttempt((before) => before + 1) }),
    );
    return () => {
      left = true;
    };
  }, [locale, attempt]);
  return passages;
}

async function fetchPassages(locale: Locale): Promise<Passage[]> {
  const response = await fetch(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/${locale}/search.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
