import { head } from '../../../components/site/index.ts';
import { Speaker, Words } from '../../../components/ui/index.ts';
import { PressRoom } from '../../../components/worksheet/index.ts';
import { scenarioMaterial, scenarios } from '../../../content/index.ts';
import { createT, type Locale, loadCatalogue } from '../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'worksheet');
  return head({
    locale,
    path: '/worksheets/',
    title: `${t(($) => $.title)} · Waymark`,
    description: t(($) => $.lead),
  });
}

export default async function Page({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'worksheet');
  const examples = await Promise.all(
    scenarios.map(async ({ name }) => {
      const { example } = await scenarioMaterial(name, locale);
      return { scenario: name, map: example };
    }),
  );
  const catalogues = {
    worksheet: await loadCatalogue(locale, 'worksheet'),
    journey: await loadCatalogue(locale, 'journey'),
    sheets: await loadCatalogue(locale, 'sheets'),
  };
  return (
    <div className="page">
      <div className="unprinted">
        <h1>{t(($) => $.title)}</h1>
        <p className="lead">{t(($) => $.lead)}</p>
      </div>
      <Words locale={locale} catalogues={catalogues}>
        <Speaker>
          <PressRoom locale={locale} examples={examples} />
        </Speaker>
      </Words>
    </div>
  );
}
