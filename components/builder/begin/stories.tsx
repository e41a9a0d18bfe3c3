'use client';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../lib/i18n/index.ts';
import type { AgeBand, MapFile } from '../../../lib/journey/index.ts';
import { freshId, type Material } from '../model.ts';
import { BandChoice } from './band-choice.tsx';
import { begunFrom } from './begun-from.ts';
import { type Filled, FilledChoice, filledFor } from './filled-choice.tsx';
import { OwnJourney, useOwnMap } from './own-journey.tsx';
import styles from './stories.module.css';
import { StoryCard } from './story-card.tsx';
import { wantedScenario } from './wanted-scenario.ts';

/** What stands for a journey of one's own among the stories. */
const own = 'own';

/** One choice of a story or a journey of one's own, one place that asks how it begins, and one button. */
export function Stories({
  locale,
  materials,
  band,
  chooseBand,
  open,
}: {
  locale: Locale;
  materials: readonly Material[];
  band: AgeBand | null;
  chooseBand: (band: AgeBand | null) => void;
  open: (file: MapFile) => void;
}) {
  const { t } = useTranslation('builder');
  const { t: begin } = useTranslation('begin');
  const title = useId();
  const chosenTitle = useId();
  const [chosen, choose] = useState(() => wantedScenario() ?? '');
  const [personId, choosePerson] = useState('');
  const [wanted, want] = useState<Filled>('muddled');
  const ownMap = useOwnMap(locale, band);

  const [offered] = useState(() => wantedFirst(materials, chosen));
  const [first] = offered;
  const material = chosen === own ? null : (offered.find(({ scenario }) => scenario === chosen) ?? first);
  const person = material?.people.find(({ id }) => id === personId) ?? null;
  const filled = filledFor(person, wanted);

  function take(scenario: string) {
    choose(scenario);
    choosePerson('');
  }

  function start(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const map = material
      ? begunFrom(material, filled, band, freshId, person)
      : ownMap.made(new FormData(event.currentTarget));
    open({ map, reviews: [] });
  }

  return (
    <form className={styles.stories} aria-labelledby={title} onSubmit={start}>
      <h3 id={title}>{begin(($) => $.story)}</h3>
      <div className={styles.body}>
        <div className={styles.cards} role="radiogroup" aria-labelledby={title}>
          {offered.map(({ scenario, title, summary, symbols }) => (
            <StoryCard
              key={scenario}
              title={title}
              summary={summary}
              symbols={symbols}
              chosen={scenario === material?.scenario}
              choose={() => take(scenario)}
            />
          ))}
          <StoryCard
            title={t(($) => $.begin.own)}
            summary={t(($) => $.begin.ownText)}
            symbols={[]}
            chosen={!material}
            choose={() => choose(own)}
          />
        </div>
        <div className={styles.how}>
          {material ? (
            <>
              {material.people.length > 0 && (
                <div>
                  <label>
                    {begin(($) => $.person)}
                    <select
                      className="field"
                      value={person?.id ?? ''}
                      onChange={({ target }) => choosePerson(target.value)}
                    >
                      <option value="">{material.person}</option>
                      {material.people.map(({ id, name }) => (
                        <option key={id} value={id}>
                          {name}
                        </option>
                      ))}
                    </select>
                  </label>
                  {person && <p className={styles.about}>{person.about}</p>}
                </div>
              )}
              <FilledChoice filled={filled} person={person} want={want} />
            </>
          ) : (
            <OwnJourney template={ownMap.template} choose={ownMap.choose} />
          )}
          <BandChoice band={band} choose={chooseBand} />
        </div>
        <fieldset className={styles.start} aria-labelledby={chosenTitle}>
          <strong id={chosenTitle}>{material?.title ?? t(($) => $.begin.own)}</strong>
          <button type="submit" className="button">
            {t(($) => $.begin.start)}
          </button>
        </fieldset>
      </div>
    </form>
  );
}

const wantedFirst = (materials: readonly Material[], wanted: string): readonly Material[] =>
  materials.toSorted((a, b) => Number(b.scenario === wanted) - Number(a.scenario === wanted));
