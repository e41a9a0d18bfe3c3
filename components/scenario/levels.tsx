import type { TFunction } from 'i18next';
import {
  type LevelName,
  type LevelWords,
  levelNames,
  type RubricCriterion,
  type ScenarioFrame,
} from '../../lib/course/index.ts';
import { type JourneyMap, stepsOf } from '../../lib/journey/index.ts';
import type { SheetWords } from '../../lib/worksheet/index.ts';
import { type CurveWords, EmotionCurve } from '../builder/index.ts';
import { Glance } from './glance.tsx';
import styles from './levels.module.css';
import { ToldMap } from './told-map.tsx';

/** A drawing of so many moments is small; one of more is as wide as its sheet. */
const few = 6;

/** Three maps of one journey: their curves side by side, the strong one told in full, the others for who opens them. */
export function Levels({
  frame,
  maps,
  levels,
  words,
  curve,
  criteria,
  t,
}: {
  frame: ScenarioFrame;
  maps: Readonly<Record<LevelName, JourneyMap>>;
  levels: LevelWords;
  words: SheetWords;
  curve: CurveWords;
  /** The names of the rubric's criteria. */
  criteria: Readonly<Record<RubricCriterion, { readonly name: string }>>;
  t: TFunction<'scenarios'>;
}) {
  const order = stepsOf(maps.strong.states.now).map(({ id }) => id);
  const told = (level: LevelName) => (
    <ToldMap
      map={maps[level]}
      remarks={{ frames: frame.levels[level], comments: levels[level].comments }}
      words={words}
      t={t}
      criteria={criteria}
    >
      <div
        id={`${level}-map`}
        className={stepsOf(maps[level].states.now).length > few ? styles.wide : styles.curve}
      >
        <EmotionCurve map={maps[level]} words={curve} />
      </div>
    </ToldMap>
  );
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">{t(($) => $.levels.title)}</h2>
      <p>{t(($) => $.levels.lead)}</p>
      <ul className={styles.glances}>
        {levelNames.map((level) => (
          <li key={level}>
            <a href={`#${level}-map`}>{t(($) => $.levels[level])}</a>
            <Glance map={maps[level]} order={order} words={curve} />
            <p>{levels[level].about}</p>
          </li>
        ))}
      </ul>
      <section aria-labelledby="strong" className={`sheet ${styles.level}`}>
        <h3 id="strong">{t(($) => $.levels.strong)}</h3>
        {told('strong')}
      </section>
      {(['fair', 'weak'] as const).map((level) => (
        <section key={level} aria-labelledby={level}>
          <details className={`sheet ${styles.other}`}>
            <summary>
              <h3 id={level}>{t(($) => $.levels[level])}</h3>
            </summary>
            {told(level)}
          </details>
        </section>
      ))}
    </section>
  );
}
