import { head } from '../../../components/site/index.ts';
import { TeachersPage } from '../../../components/teachers/index.ts';
import {
  course,
  lessonPack,
  lessonTitles,
  scenarioPack,
  scenarios,
  scenarioWords,
} from '../../../content/index.ts';
import { createT, type Locale } from '../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'teachers');
  return head({
    locale,
    path: '/teachers/',
    title: `${t(($) => $.title)} · Waymark`,
    description: t(($) => $.lead),
  });
}

export default async function Page({ params }: Params) {
  const { locale } = await params;
  const titles = await lessonTitles(locale);
  const told = await Promise.all(
    scenarios.map(async (frame) => {
      const { title } = await scenarioWords(frame.name, locale);
      return { ...scenarioPack(frame), title };
    }),
  );
  const taught = course.map((lesson) => ({ ...lessonPack(lesson), title: titles[lesson.name] ?? '' }));
  return (
    <div className="page">
      <TeachersPage
        locale={locale}
        lessons={course.map(({ name }) => ({ name, title: titles[name] ?? '' }))}
        subjects={[...taught, ...told]}
      />
    </div>
  );
}
