import { Compare } from '../../../components/builder/index.ts';
import { head, NeedsScript } from '../../../components/site/index.ts';
import { Speaker, Words } from '../../../components/ui/index.ts';
import { createT, type Locale, loadCatalogues } from '../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'classroom');
  return head({
    locale,
    path: '/compare/',
    title: `${t(($) => $.compare.title)} · Waymark`,
    description: t(($) => $.compare.lead),
  });
}

export default async function Page({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'classroom');
  const catalogues = await loadCatalogues(locale, ['builder', 'journey', 'classroom']);
  return (
    <div className="page room">
      <h1>{t(($) => $.compare.title)}</h1>
      <p className="lead">{t(($) => $.compare.lead)}</p>
      <NeedsScript locale={locale} />
      <Words locale={locale} catalogues={catalogues}>
        <Speaker>
          <Compare locale={locale} />
        </Speaker>
      </Words>
    </div>
  );
}
