import { head } from '../../../../components/site/index.ts';
import { TeachingPage } from '../../../../components/teachers/index.ts';
import { course, handouts, lessonTitles, lessonWords, teachingWords } from '../../../../content/index.ts';
import { createT, type Locale } from '../../../../lib/i18n/index.ts';

type Params = { params: Promise<{ locale: Locale; lesson: string }> };

export const generateStaticParams = () => course.map(({ name }) => ({ lesson: name }));

export async function generateMetadata({ params }: Params) {
  const { locale, lesson } = await params;
  const t = await createT(locale, 'teachers');
  const { [lesson]: title = '' } = await lessonTitles(locale);
  return head({
    locale,
    path: `/teachers/${lesson}/`,
    title: `${t(($) => $.lesson.title, { title })} · Waymark`,
    description: t(($) => $.lead),
  });
}

export default async function Page({ params }: Params) {
  const { locale, lesson: name } = await params;
  const lesson = course.find((one) => one.name === name);
  if (!lesson) throw new Error(`no lesson ${name}`);
  const { [name]: title = '' } = await lessonTitles(locale);
  const { exitTickets } = await lessonWords(name, locale);
  return (
    <div className="page">
      <TeachingPage
        locale={locale}
        lesson={name}
        title={title}
        scenario={lesson.scenario}
        words={await teachingWords(name, locale)}
        exitTickets={exitTickets}
        handouts={handouts[name] ?? []}
      />
    </div>
  );
}
