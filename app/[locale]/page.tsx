import { Home, head } from '../../components/site/index.ts';
import { lessons, lessonTitles, scenarios, scenarioWords, sideOf, storyOf } from '../../content/index.ts';
import { symbolsOf } from '../../lib/course/index.ts';
import { createT, type Locale } from '../../lib/i18n/index.ts';
import { measure, sheets } from '../../lib/worksheet/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'site');
  return head({ locale, path: '/', title: 'Waymark', description: t(($) => $.description) });
}

const scenario = 'school-lunch';

export default async function Page({ params }: Params) {
  const { locale } = await params;
  const titles = await lessonTitles(locale);
  const [first, ...more] = lessons
    .slice(0, 4)
    .map(({ name, minutes }) => ({ name, minutes, title: titles[name] ?? '' }));
  const side = await sideOf(locale, { scenario, support: 'frames' });
  const drawn = sheets['emotion-curve'](
    { sides: [side], paper: 'a4', fillable: false, large: false },
    measure,
  );
  const pictured = await Promise.all(
    scenarios.map(async (frame) => {
      const { title } = await scenarioWords(frame.name, locale);
      return { name: frame.name, title, symbols: symbolsOf(frame) };
    }),
  );
  if (!first || !drawn.pages[0]) throw new Error('there is no lesson or no sheet to show');
  return (
    <Home
      locale={locale}
      story={await storyOf(scenario, locale)}
      lessons={[first, ...more]}
      sheet={drawn.pages[0]}
      scenarios={pictured}
    />
  );
}
