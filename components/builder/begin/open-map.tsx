'use client';
import { useTranslation } from 'react-i18next';
import { bandCommands } from '../../../lib/builder/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import type { AgeBand } from '../../../lib/journey/index.ts';
import { keepPoint } from '../../../lib/storage/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import { Toolbar } from '../desk/toolbar.tsx';
import type { MapDesk } from '../desk/use-map.ts';
import { freshId } from '../model.ts';
import { bands } from './band-choice.tsx';
import styles from './begin-move.module.css';
import { RestorePoints } from './restore-points.tsx';

/** The map that is open: its name, whom it is for, and its earlier states. */
export function OpenMap({ desk, locale }: { desk: MapDesk; locale: Locale }) {
  const { t } = useTranslation('begin');
  const say = useSpeaker();
  const { map, reviews } = desk;

  async function change(band: AgeBand) {
    await keepPoint({ map, reviews }, '', Date.now());
    if (desk.run(bandCommands(map, band, freshId))) say(t(($) => $.band.changed));
  }

  return (
    <section className={styles.part} aria-labelledby="begin-open">
      <h3 id="begin-open">{t(($) => $.open.title)}</h3>
      <fieldset className={styles.work} disabled={!desk.editing}>
        <div className={styles.pair}>
          <label>
            {t(($) => $.open.name)}
            <input
              className="field"
              autoComplete="off"
              lang={map.language}
              value={map.title}
              onChange={({ target }) => desk.run({ do: 'title', text: target.value })}
            />
          </label>
          <label>
            {t(($) => $.band.ofMap)}
            <select
              className="field"
              value={map.ageBand}
              onChange={({ target }) => change(bands.find((band) => band === target.value) ?? map.ageBand)}
            >
              {bands.map((band) => (
                <option key={band} value={band}>
                  {t(($) => $.band[band])}
                </option>
              ))}
            </select>
          </label>
        </div>
        <RestorePoints desk={desk} locale={locale} />
      </fieldset>
      <Toolbar desk={desk} locale={locale} />
    </section>
  );
}
