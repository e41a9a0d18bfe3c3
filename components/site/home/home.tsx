import Link from 'next/link';
import type { Story } from '../../../lib/course/index.ts';
import type { SymbolName } from '../../../lib/figure/index.ts';
import { createT, type Locale } from '../../../lib/i18n/index.ts';
import type { Page } from '../../../lib/worksheet/index.ts';
import { StoryPicture } from '../../ui/index.ts';
import styles from './home.module.css';
import { LiveMap } from './live-map.tsx';
import { liveMap, liveWords } from './live-words.ts';
import { type FirstLesson, Ways } from './ways.tsx';

/** A scenario on the first page: its address, what it is called and how it looks. */
export interface PicturedScenario {
  readonly name: string;
  readonly title: string;
  readonly symbols: readonly SymbolName[];
}

const facts = ['account', 'offline', 'languages', 'yours'] as const;

/** The first page of a language: what one does here, shown on a real map that can be tried at once. */
export async function Home({
  locale,
  story,
  lessons,
  sheet,
  scenarios,
}: {
  locale: Locale;
  story: Story;
  lessons: readonly [FirstLesson, ...FirstLesson[]];
  sheet: Page;
  scenarios: readonly PicturedScenario[];
}) {
  const [t, tales, teachers, builder] = await Promise.all([
    createT(locale, 'site'),
    createT(locale, 'scenarios'),
    createT(locale, 'teachers'),
    createT(locale, 'builder'),
  ]);
  const map = liveMap(story, locale);
  return (
    <div className={`page ${styles.home}`}>
      <div className={styles.hero}>
        <div>
          <h1>{t(($) => $.home.title)}</h1>
          <p className="lead">{t(($) => $.home.lead)}</p>
        </div>
        <p className={`buttons ${styles.start}`}>
          <Link className="button" href={`/${locale}/lessons/${lessons[0].name}/`} prefetch={false}>
            {t(($) => $.home.start)}
          </Link>
          <Link className="button plain" href={`/${locale}/worksheets/`} prefetch={false}>
            {t(($) => $.home.print)}
          </Link>
        </p>
      </div>

      <section className={`sheet ${styles.live}`} aria-labelledby="live">
        <h2 id="live">{t(($) => $.home.example)}</h2>
        <p>{t(($) => $.home.live.lead)}</p>
        <LiveMap locale={locale} scenario={story.frame.name} map={map} words={await liveWords(map, locale)} />
      </section>

      <section aria-labelledby="ways">
        <h2 id="ways">{t(($) => $.home.waysTitle)}</h2>
        <Ways locale={locale} lessons={lessons} sheet={sheet} />
      </section>

      <section aria-labelledby="scenarios">
        <h2 id="scenarios">{tales(($) => $.title)}</h2>
        <p>{tales(($) => $.lead)}</p>
        <ul className={styles.scenarios}>
          {scenarios.map(({ name, title, symbols }) => (
            <li key={name}>
              <StoryPicture symbols={symbols} />
              <Link href={`/${locale}/scenarios/${name}/`} prefetch={false}>
                {title}
              </Link>
            </li>
          ))}
          <li>
            <StoryPicture symbols={[]} />
            <Link href={`/${locale}/builder/`} prefetch={false}>
              {builder(($) => $.begin.own)}
            </Link>
          </li>
        </ul>
      </section>

      <div className={styles.last}>
        <section aria-labelledby="teachers">
          <h2 id="teachers">{teachers(($) => $.title)}</h2>
          <p>{teachers(($) => $.lead)}</p>
          <Link className={styles.link} href={`/${locale}/teachers/`} prefetch={false}>
            {t(($) => $.home.teachers)}
          </Link>
        </section>
        <section aria-labelledby="facts">
          <h2 id="facts">{t(($) => $.home.facts.title)}</h2>
          <ul className={styles.facts}>
            {facts.map((fact) => (
              <li key={fact}>{t(($) => $.home.facts[fact])}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
