import { BuilderPage, builderNamespaces } from '../../../components/builder/index.ts';
import { head, NeedsScript } from '../../../components/site/index.ts';
import { Words } from '../../../components/ui/index.ts';
import { builderStories, coachHeadings, coachLexicon } from '../../../content/index.ts';
import { moveNames } from '../../../lib/course/index.ts';
import { createT, type Locale, loadCatalogues } from '../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'builder');
  return head({
    locale,
    path: '/builder/',
    title: `${t(($) => $.title)} · Waymark`,
    description: t(($) => $.lead),
  });
}

export default async function Page({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'builder');
  const catalogues = await loadCatalogues(locale, [...builderNamespaces, 'coach']);
  return (
    <div className="page across room">
      <h1>{t(($) => $.title)}</h1>
      <p className="lead">{t(($) => $.lead)}</p>
      <NeedsScript locale={locale} />
      <Words locale={locale} catalogues={catalogues}>
        <BuilderPage
          locale={locale}
          stories={await builderStories(locale)}
          moves={moveNames}
          coach={{ lexicon: await coachLexicon(locale), headings: coachHeadings }}
        />
      </Words>
    </div>
  );
}
