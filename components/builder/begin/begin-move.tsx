'use client';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownMap } from '../../../lib/course/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import type { JourneyMap, MapFile } from '../../../lib/journey/index.ts';
import { type Support, withSupport } from '../../../lib/worksheet/index.ts';
import { freshId, type Material } from '../model.ts';
import styles from './begin-move.module.css';
import { OpenFile } from './open-file.tsx';
import { SavedMaps } from './saved-maps.tsx';

const firstMoments = 4;

/** A blank scenario would be a journey of one's own. */
const offered = ['frames', 'two-missing', 'one-missing', 'example'] as const satisfies readonly Support[];

/** What the beginning is handed. */
export interface BeginProps {
  readonly locale: Locale;
  readonly materials: readonly Material[];
  /** The map that is open now. */
  readonly current: JourneyMap | null;
  readonly open: (file: MapFile) => void;
}

/** Where a map comes from: a scenario, a journey of one's own, this device, or a file. */
export function BeginMove({ locale, materials, current, open }: BeginProps) {
  const { t } = useTranslation('builder');

  function beginOwn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const moments = Array.from({ length: firstMoments }, freshId);
    const map = ownMap({ id: freshId(), locale, title: text('title'), person: text('person'), moments });
    open({ map, reviews: [] });
  }

  return (
    <>
      <div className={styles.ways}>
        {materials.map((material) => (
          <ScenarioCard key={material.scenario} material={material} open={open} />
        ))}
        <form className={styles.way} aria-labelledby="begin-own" onSubmit={beginOwn}>
          <h3 id="begin-own">{t(($) => $.begin.own)}</h3>
          <p>{t(($) => $.begin.ownText)}</p>
          <label>
            {t(($) => $.begin.ownTitle)}
            <input className="field" name="title" autoComplete="off" />
          </label>
          <label>
            {t(($) => $.begin.ownPerson)}
            <input className="field" name="person" autoComplete="off" />
          </label>
          <button type="submit" className="button" aria-describedby="begin-own">
            {t(($) => $.begin.start)}
          </button>
        </form>
      </div>
      <OpenFile open={open} />
      <SavedMaps locale={locale} current={current} open={open} />
    </>
  );
}

/** A scenario to begin with: its moments in a muddle, or as much of the complete map as the learner wants. */
function ScenarioCard({ material, open }: { material: Material } & Pick<BeginProps, 'open'>) {
  const { t } = useTranslation('builder');
  const { t: worksheet } = useTranslation('worksheet');
  const [support, setSupport] = useState<Support | 'muddled'>('muddled');
  const { scenario, title, summary, start, example } = material;
  const begin = () => {
    const { states, ...map } = support === 'muddled' ? start : withSupport(example, support);
    open({ map: { ...map, id: freshId(), states: { now: states.now, next: null } }, reviews: [] });
  };
  return (
    <fieldset className={styles.way} aria-labelledby={`begin-${scenario}`}>
      <h3 id={`begin-${scenario}`}>{title}</h3>
      <p>{summary}</p>
      <label>
        {worksheet(($) => $.form.support)}
        <select
          className="field"
          value={support}
          onChange={({ target }) => setSupport(offered.find((one) => one === target.value) ?? 'muddled')}
        >
          <option value="muddled">{t(($) => $.begin.muddled)}</option>
          {offered.map((one) => (
            <option key={one} value={one}>
              {worksheet(($) => $.support[one])}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" aria-describedby={`begin-${scenario}`} onClick={begin}>
        {t(($) => $.begin.start)}
      </button>
    </fieldset>
  );
}
