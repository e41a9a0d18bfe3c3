import Link from 'next/link';
import {
  exemplar,
  type LevelWords,
  levelMap,
  levelNames,
  type ResearchWords,
  type ScenarioFrame,
  type ScenarioWords,
} from '../../lib/course/index.ts';
import { createT, type Locale, loadCatalogue } from '../../lib/i18n/index.ts';
import { inOrder } from '../../lib/journey/index.ts';
import { askedWords, sheetWords } from '../../lib/worksheet/index.ts';
import { curveWords, EmotionCurve } from '../builder/index.ts';
import { Research } from './research.tsx';
import styles from './scenario.module.css';
import { ScenarioPicture } from './scenario-picture.tsx';
import { ToldMap } from './told-map.tsx';

/** What a scenario's page is made of, in the language of the page. */
export interface ScenarioPageProps {
  readonly locale: Locale;
  readonly frame: ScenarioFrame;
  readonly words: ScenarioWords;
  readonly levels: LevelWords;
  readonly research: ResearchWords;
}

/** A scenario: its people, what is known of it, and a weak, a fair and a strong map with remarks. */
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
  const asked = askedWords(builder, structure);
  const strong = exemplar(frame, words, locale);
  const maps = {
    weak: levelMap(frame, words, levels.weak, locale),
    fair: levelMap(frame, words, levels.fair, locale),
    strong,
  };
  return (
    <article className={styles.scenario}>
      <header>
        <h1>{words.title}</h1>
        <p className="lead">{words.summary}</p>
        <ScenarioPicture frame={frame} />
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
      </header>

      <section aria-labelledby="people">
        <h2 id="people">{t(($) => $.people.title)}</h2>
        <p>{t(($) => $.people.lead)}</p>
        <ul className={styles.people}>
          <li className="sheet">
            <h3>{words.persona.name}</h3>
            <dl>
              {inOrder(strong.persona.claims).map(({ id, about, text, mark }) => (
                <div key={id}>
                  <dt>{asked.claims[about]}</dt>
                  <dd>
                    {text}
                    {mark && <span className={styles.mark}>{` · ${asked.marks[mark]}`}</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
          {frame.people.map((id) => {
            const person = words.people[id];
            return (
              person && (
                <li key={id} className="sheet">
                  <h3>{person.name}</h3>
                  <p>{person.about}</p>
                </li>
              )
            );
          })}
        </ul>
      </section>

      <section aria-labelledby="research">
        <h2 id="research">{t(($) => $.research.title)}</h2>
        <p>{t(($) => $.research.lead)}</p>
        <Research research={research} t={t} />
      </section>

      <section aria-labelledby="levels">
        <h2 id="levels">{t(($) => $.levels.title)}</h2>
        <p>{t(($) => $.levels.lead)}</p>
        {levelNames.map((level) => (
          <section key={level} aria-labelledby={level} className={`sheet ${styles.level}`}>
            <h3 id={level}>{t(($) => $.levels[level])}</h3>
            <p>{levels[level].about}</p>
            <EmotionCurve map={maps[level]} words={curveWords(journey)} />
            <ToldMap
              map={maps[level]}
              remarks={{ frames: frame.levels[level], comments: levels[level].comments }}
              words={sheetWords(journey, worksheet)}
              t={t}
              criteria={rubric}
            />
          </section>
        ))}
      </section>
    </article>
  );
}
