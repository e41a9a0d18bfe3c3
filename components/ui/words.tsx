'use client';
import { createInstance } from 'i18next';
import { type ReactNode, useState } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { type Catalogues, type Locale, settings, tagOf } from '../../lib/i18n/index.ts';

/** Hands the catalogues of one language to the client components inside; only those that are given. */
export function Words({
  locale,
  catalogues,
  children,
}: {
  locale: Locale;
  catalogues: Partial<Catalogues>;
  children: ReactNode;
}) {
  const [i18n] = useState(() => {
    const lng = tagOf(locale);
    const instance = createInstance();
    instance.use(initReactI18next).init({
      ...settings,
      lng,
      ns: Object.keys(catalogues),
      resources: { [lng]: catalogues },
    });
    return instance;
  });
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}
