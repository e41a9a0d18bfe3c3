import { head, SearchPage } from '../../../components/site/index.ts';
import { createT, type Locale } from '../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'reference');
  return head({
    locale,
    path: '/search/',
    title: `${t(($) => $.search.title)} · Waymark`,
    description: t(($) => $.search.lead),
  });
}

export default async function Page({ params }: Params) {
  const { locale } = await params;
  return <SearchPage locale={locale} />;
}
