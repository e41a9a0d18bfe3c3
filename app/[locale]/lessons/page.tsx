import { LessonList } from '../../../components/lesson/index.ts';
import { head } from '../../../components/site/index.ts';
import { course, lessons } from '../../../content/index.ts';
import { createT, type Locale, loadCatalogues } from '../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const t = await createT(locale, 'site');
  const title = `${t(($) => $.lessons.title)} · Waymark`;
  return head({ locale, path: '/lessons/', title, description: t(($) => $.lessons.lead) });
}

export default async function Page({ params }: Params) {
  const { locale } = await params;
  const titled = await Promise.all(
    course.map(async ({ name, minutes, scene, exercises, goals }) => {
      const { frontmatter } = await import(`../../../content/lessons/${name}/${locale}.mdx`);
      return {
        name,
        minutes,
        scene,
        exercises,
        goals,
        title: frontmatter.title,
        description: frontmatter.description,
      };
    }),
  );
  return (
    <div className="page">
      <LessonList
        locale={locale}
        lessons={titled.slice(0, lessons.length)}
        projects={titled.slice(lessons.length)}
        catalogues={await loadCatalogues(locale, ['site', 'lesson'])}
      />
    </div>
  );
}
