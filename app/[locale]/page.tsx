import { Home, head } from '../../components/site/index.ts';
import { lessons, scenarioMaterial } from '../../content/index.ts';
import { createT, type Locale } from '../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'site');
  return head({ locale, path: '/', title: 'Waymark', description: t(($) => $.description) });
}

export default async function Page({ params }: Params) {
  const { locale } = await params;
  const { example } = await scenarioMaterial('school-lunch', locale);
  return <Home locale={locale} map={example} firstLesson={lessons[0]?.name ?? ''} />;
}
