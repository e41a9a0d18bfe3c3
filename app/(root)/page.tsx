import { alternates, Chooser } from '../../components/site/index.ts';
import { Logo } from '../../components/ui/index.ts';
import { createT, locales, nameOf } from '../../lib/i18n/index.ts';

export const metadata = {
  title: 'Waymark',
  alternates: { canonical: alternates('/')['x-default'], languages: alternates('/') },
};

export default async function Page() {
  const choices = await Promise.all(
    locales.map(async (locale) => {
      const t = await createT(locale, 'site');
      return { locale, name: nameOf(locale), offer: t(($) => $.chooser.continue) };
    }),
  );
  return (
    <main className="page">
      <Logo size={72} />
      <h1>Waymark</h1>
      <Chooser choices={choices} />
    </main>
  );
}
