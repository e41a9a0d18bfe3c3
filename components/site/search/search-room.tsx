'use client';
import { type FormEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../lib/i18n/index.ts';
import { Found } from './found.tsx';
import styles from './search.module.css';
import { usePassages } from './use-passages.ts';
import type { Way } from './ways.tsx';

const pause = 400;

/** A field that searches while somebody writes; the address keeps the query, to be come back to or passed on. */
export function SearchRoom({ locale, ways }: { locale: Locale; ways: readonly Way[] }) {
  const { t } = useTranslation('reference');
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLElement>(null);
  // Nothing is known until the address was read.
  const [written, setWritten] = useState<string | null>(null);
  const deferred = useDeferredValue(written);
  const query = deferred?.trim() ?? '';
  const passages = usePassages(locale);

  // The field is not React's: what is written before the script runs stays.
  useEffect(() => {
    if (!field.current) return;
    field.current.value ||= new URLSearchParams(location.search).get('q') ?? '';
    setWritten(field.current.value);
    if (!field.current.value) field.current.focus();
  }, []);

  useEffect(() => {
    if (deferred === null) return;
    const later = setTimeout(() => keepInAddress(query), pause);
    return () => clearTimeout(later);
  }, [deferred, query]);

  function submit(event: FormEvent) {
    event.preventDefault();
    setWritten(field.current?.value ?? '');
    results.current?.focus();
  }

  return (
    <>
      <search className={styles.form}>
        <form onSubmit={submit}>
          <label htmlFor="search-field">{t(($) => $.search.label)}</label>
          <div>
            <input
              ref={field}
              id="search-field"
              className="field"
              type="search"
              name="q"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              enterKeyHint="search"
              onInput={({ currentTarget }) => setWritten(currentTarget.value)}
            />
            <button type="submit" className="button">
              {t(($) => $.search.button)}
            </button>
          </div>
        </form>
      </search>
      <section ref={results} tabIndex={-1} aria-label={t(($) => $.search.results)} className={styles.results}>
        {deferred !== null && <Found locale={locale} query={query} passages={passages} ways={ways} />}
      </section>
    </>
  );
}

function keepInAddress(query: string) {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  if (address.href !== location.href) history.replaceState(null, '', address);
}
