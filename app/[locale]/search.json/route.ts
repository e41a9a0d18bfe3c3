import { notFound } from 'next/navigation';
import { course, glossary, questions, scenarios, storyOf, teachingWords } from '../../../content/index.ts';
import { passagesOf } from '../../../lib/course/index.ts';
import { isLocale, locales } from '../../../lib/i18n/index.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

/** What the search of a language looks through: one file, written at build time. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const texts = await Promise.all(
    course.map(async ({ name }) => {
      const { frontmatter, sections } = await import(`../../../content/lessons/${name}/${locale}.mdx`);
      return { name, title: frontmatter.title, description: frontmatter.description, sections };
    }),
  );
  return Response.json(
    passagesOf({
      glossary: await glossary(locale),
      questions: await questions(locale),
      lessons: texts,
      scenarios: await Promise.all(scenarios.map(({ name }) => storyOf(name, locale))),
      teaching: await Promise.all(
        texts.map(async ({ name, title }) => ({ name, title, words: await teachingWords(name, locale) })),
      ),
    }),
  );
}
