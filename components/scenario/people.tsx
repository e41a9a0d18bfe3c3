import type { TFunction } from 'i18next';
import type { ScenarioFrame, ScenarioWords } from '../../lib/course/index.ts';
import { inOrder, type JourneyMap } from '../../lib/journey/index.ts';
import type { askedWords } from '../../lib/worksheet/index.ts';
import styles from './scenario.module.css';

/** Whose journey the map follows, and the others whose journey it could be. */
export function People({
  frame,
  words,
  map,
  asked,
  t,
}: {
  frame: ScenarioFrame;
  words: ScenarioWords;
  map: JourneyMap;
  asked: ReturnType<typeof askedWords>;
  t: TFunction<'scenarios'>;
}) {
  const others = frame.people.flatMap((id) => words.people[id] ?? []);
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t(($) => $.people.title)}</h2>
      <p>{t(($) => $.people.lead)}</p>
      <ul className={styles.people}>
        <li className="sheet">
          <h3>{words.persona.name}</h3>
          <dl>
            {[...Map.groupBy(inOrder(map.persona.claims), ({ about }) => about)].map(([about, claims]) => (
              <div key={about}>
                <dt>{asked.claims[about]}</dt>
                {claims.map(({ id, text, mark }) => (
                  <dd key={id}>
                    {text}
                    {mark && <span className={styles.mark}>{` · ${asked.marks[mark]}`}</span>}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </li>
        {others.map(({ name, about }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
