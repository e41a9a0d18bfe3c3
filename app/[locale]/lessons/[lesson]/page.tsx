import { builderNamespaces } from '../../../../components/builder/index.ts';
import { LessonPage } from '../../../../components/lesson/index.ts';
import { head } from '../../../../components/site/index.ts';
import { course, glossary, lessonMaterial, lessons, lessonWords } from '../../../../content/index.ts';
import { type Locale, loadCatalogues } from '../../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale; lesson: string }> };

export const generateStaticParams = () => course.map(({ name }) => ({ lesson: name }));

const prose = (lesson: string, locale: Locale) =>
  import(`../../../../content/lessons/${lesson}/${locale}.mdx`);

export async function generateMetadata({ params }: Params) {
  const { locale, lesson } = await params;
  const { title, description } = (await prose(lesson, locale)).frontmatter;
  return head({ locale, path: `/lessons/${lesson}/`, title: `${title} · Waymark`, description });
}

export default async function Page({ params }: Params) {
  const { locale, lesson: name } = await params;
  const { default: content, frontmatter, sections } = await prose(name, locale);
  const at = course.findIndex((lesson) => lesson.name === name);
  const lesson = course[at];
  const after = course[at + 1];
  if (!lesson) throw new Error(`no lesson ${name}`);
  return (
    <div className="page">
      <LessonPage
        locale={locale}
        lesson={lesson}
        number={at < lessons.length ? at + 1 : null}
        title={frontmatter.title}
        prose={content}
        sections={sections.filter(({ id }: { id: string }) => id !== '')}
        after={after && { name: after.name, title: (await prose(after.name, locale)).frontmatter.title }}
        words={await lessonWords(name, locale)}
        glossary={await glossary(locale)}
        material={await lessonMaterial(lesson, locale)}
        catalogues={await loadCatalogues(locale, [...builderNamespaces, 'lesson'])}
      />
    </div>
  );
}
