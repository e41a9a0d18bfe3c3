import { head, QuestionsPage } from '../../../components/site/index.ts';
import { onwards, questions } from '../../../content/index.ts';
import { createT, type Locale } from '../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'reference');
  return head({
    locale,
    path: '/faq/',
    title: `${t(($) => $.faq.title)} · Waymark`,
    description: t(($) => $.faq.lead),
  });
}

export default async function Page({ params }: Params) {
  const { locale } = await params;
  return <QuestionsPage locale={locale} questions={await questions(locale)} onwards={onwards} />;
}
