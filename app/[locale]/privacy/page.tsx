import { head, PrivacyPage } from '../../../components/site/index.ts';
import { createT, type Locale } from '../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'privacy');
  return head({
    locale,
    path: '/privacy/',
    title: `${t(($) => $.title)} · Waymark`,
    description: t(($) => $.lead),
  });
}

export default async function Page({ params }: Params) {
  const { locale } = await params;
  return (
    <div className="page">
      <PrivacyPage locale={locale} />
    </div>
  );
}
