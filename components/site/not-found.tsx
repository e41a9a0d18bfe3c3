import { createT, type Locale } from '../../lib/i18n/index.ts';

/** Says that an address leads nowhere, and how to go on. */
export async function NotFound({ locale }: { locale: Locale }) {
  const t = await createT(locale, 'site');
  return (
    <div className="page">
      <h1>{t(($) => $.notFound.title)}</h1>
      <p className="lead">{t(($) => $.notFound.text)}</p>
      <p>
        <a href={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/${locale}/`}>{t(($) => $.notFound.home)}</a>
      </p>
    </div>
  );
}
