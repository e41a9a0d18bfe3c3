import { ScenarioList } from '../../../components/scenario/index.ts';
import { head } from '../../../components/site/index.ts';
import { scenarios, scenarioWords } from '../../../content/index.ts';
import { createT, type Locale } from '../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'scenarios');
  return head({
    locale,
    path: '/scenarios/',
    title: `${t(($) => $.title)} · Waymark`,
    description: t(($) => $.lead),
  });
}

export default async function Page({ params }: Params) {
  const { locale } = await params;
  const listed = await Promise.all(
    scenarios.map(async (frame) => {
      const { title, summary } = await scenarioWords(frame.name, locale);
      return { frame, title, summary };
    }),
  );
  return (
    <div className="page">
      <ScenarioList locale={locale} scenarios={listed} />
    </div>
  );
}
