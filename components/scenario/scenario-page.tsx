import Link from 'next/link';
import {
  exemplar,
  type LevelWords,
  levelMap,
  type ResearchWords,
  type ScenarioFrame,
  type ScenarioWords,
  symbolsOf,
} from '../../lib/course/index.ts';
import { createT, type Locale, loadCatalogue } from '../../lib/i18n/index.ts';
import { askedWords, sheetWords } from '../../lib/worksheet/index.ts';
import { curveWords } from '../builder/index.ts';
import { StoryPicture } from '../ui/index.ts';
import { Levels } from './levels.tsx';
import { People } from './people.tsx';
import { Research } from './research.tsx';
import styles from './scenario.module.css';

/** What a scenario's page is made of, in the language of the page. */
export interface ScenarioPageProps {
  readonly locale: Locale;
  readonly frame: ScenarioFrame;
  readonly words: ScenarioWords;
  readonly levels: LevelWords;
  readonly research: ResearchWords;
}

/** A scenario: its people, a strong map to read beside a weaker and a weak one, and how all of it is known. */
export async function ScenarioPage({ locale, frame, words, levels, research }: ScenarioPageProps) {
  const [t, teachers, journey, worksheet, builder, structure, { rubric }] = await Promise.all([
    createT(locale, 'scenarios'),
    createT(locale, 'teachers'),
    createT(locale, 'journey'),
    createT(locale, 'worksheet'),
    createT(locale, 'builder'),
    createT(locale, 'structure'),
    loadCatalogue(locale, 'classroom'),
  ]);
  const strong = exemplar(frame, words, locale);
  const maps = {
    weak: levelMap(frame, words, levels.weak, locale),
    fair: levelMap(frame, words, levels.fair, locale),
    strong,
  };
  return (
    <article className={styles.scenario}>
      <header>
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.summary}</p>
          <p className="buttons unprinted">
            <Link className="button" href={`/${locale}/builder/?scenario=${frame.name}`} prefetch={false}>
              {t(($) => $.make)}
            </Link>
            <Link
              className="button plain"
              href={`/${locale}/worksheets/?scenario=${frame.name}`}
              prefetch={false}
            >
              {t(($) => $.print)}
            </Link>
            <Link
              className="button plain"
              href={`/${locale}/teachers/?scenario=${frame.name}#pack`}
              prefetch={false}
            >
              {teachers(($) => $.pack.title)}
            </Link>
          </p>
        </div>
        <StoryPicture symbols={symbolsOf(frame)} />
      </header>
      <People frame={frame} words={words} map={strong} asked={askedWords(builder, structure)} t={t} />
      <Levels
        frame={frame}
        maps={maps}
        levels={levels}
        words={sheetWords(journey, worksheet)}
        curve={curveWords(journey)}
        criteria={rubric}
        t={t}
      />
      <section aria-labelledby="research">
        <h2 id="research">{t(($) => $.research.title)}</h2>
        <p>{t(($) => $.research.lead)}</p>
        <Research research={research} t={t} />
      </section>
    </article>
  );
}
