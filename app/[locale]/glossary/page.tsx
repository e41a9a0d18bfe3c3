import { GlossaryPage, head } from '../../../components/site/index.ts';
import { glossaries } from '../../../content/index.ts';
import { dictionary } from '../../../lib/course/index.ts';
import { createT, type Locale } from '../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'reference');
  return head({
    locale,
    path: '/glossary/',
    title: `${t(($) => $.glossary.title)} · Waymark`,
    description: t(($) => $.glossary.lead),
  });
}

export default async function Page({ params }: Params) {
  const { locale } = await params;
  return <GlossaryPage locale={locale} letters={dictionary(await glossaries(), locale)} />;
}
