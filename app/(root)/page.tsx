import { alternates, Welcome } from '../../components/site/index.ts';
import { createT, locales, nameOf } from '../../lib/i18n/index.ts';

export const metadata = {
  title: 'Waymark',
  alternates: { canonical: alternates('/')['x-default'], languages: alternates('/') },
};

export default async function Page() {
  const choices = await Promise.all(
    locales.map(async (locale) => {
      const t = await createT(locale, 'site');
      return {
        locale,
        name: nameOf(locale),
        welcome: t(($) => $.chooser.welcome),
        offer: t(($) => $.chooser.continue),
        about: t(($) => $.description),
      };
    }),
  );
  return (
    <main className="page">
      <Welcome choices={choices} />
    </main>
  );
}
