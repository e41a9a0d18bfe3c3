import { ScenarioPage } from '../../../../components/scenario/index.ts';
import { head } from '../../../../components/site/index.ts';
import { frameOf, levelWords, researchWords, scenarios, scenarioWords } from '../../../../content/index.ts';
import type { Locale } from '../../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale; scenario: string }> };

export const generateStaticParams = () => scenarios.map(({ name }) => ({ scenario: name }));

export async function generateMetadata({ params }: Params) {
  const { locale, scenario } = await params;
  const { title, summary } = await scenarioWords(scenario, locale);
  return head({
    locale,
    path: `/scenarios/${scenario}/`,
    title: `${title} · Waymark`,
    description: summary,
  });
}

export default async function Page({ params }: Params) {
  const { locale, scenario } = await params;
  const [words, levels, research] = await Promise.all([
    scenarioWords(scenario, locale),
    levelWords(scenario, locale),
    researchWords(scenario, locale),
  ]);
  return (
    <div className="page">
      <ScenarioPage
        locale={locale}
        frame={frameOf(scenario)}
        words={words}
        levels={levels}
        research={research}
      />
    </div>
  );
}
