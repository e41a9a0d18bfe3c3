import { NotFound } from '../../../components/site/index.ts';
import { createT, type Locale } from '../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'site');
  return { title: `${t(($) => $.notFound.title)} · Waymark`, robots: { index: false } };
}

export default async function Page({ params }: Params) {
  const { locale } = await params;
  return <NotFound locale={locale} />;
}
