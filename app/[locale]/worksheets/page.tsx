import { head, NeedsScript, printedSite } from '../../../components/site/index.ts';
import { Speaker, Words } from '../../../components/ui/index.ts';
import { PressRoom } from '../../../components/worksheet/index.ts';
import { lessons, lessonTitles, scenarios, scenarioWords } from '../../../content/index.ts';
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
  const titled = await Promise.all(
    scenarios.map(async ({ name }) => ({ name, title: (await scenarioWords(name, locale)).title })),
  );
  const titles = await lessonTitles(locale);
  const taught = lessons.map(({ name }) => ({ name, title: titles[name] ?? '' }));
  const catalogues = {
    worksheet: await loadCatalogue(locale, 'worksheet'),
  };
  return (
    <div className="page room">
      <div className="unprinted">
        <h1>{t(($) => $.title)}</h1>
        <p className="lead">{t(($) => $.lead)}</p>
      </div>
      <NeedsScript locale={locale} />
      <Words locale={locale} catalogues={catalogues}>
        <Speaker>
          <PressRoom locale={locale} scenarios={titled} lessons={taught} site={printedSite} />
        </Speaker>
      </Words>
    </div>
  );
}
