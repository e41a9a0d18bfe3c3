'use client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgeBand, MapFile } from '../../../lib/journey/index.ts';
import type { Support } from '../../../lib/worksheet/index.ts';
import { freshId, type Material } from '../model.ts';
import styles from './begin-move.module.css';
import { begunFrom } from './begun-from.ts';

type Filled = Support | 'muddled';

/** A blank scenario would be a journey of one's own. */
const offered = [
  'muddled',
  'frames',
  'two-missing',
  'one-missing',
  'example',
] as const satisfies readonly Filled[];

/** What is not about the example's own person. */
const forAnybody: readonly Filled[] = ['muddled', 'frames'];

/** A scenario to begin with: its moments in a muddle, or as much of the complete map as the learner wants. */
export function ScenarioCard({
  material,
  band,
  open,
}: {
  material: Material;
  band: AgeBand | null;
  open: (file: MapFile) => void;
}) {
  const { t } = useTranslation('builder');
  const { t: begin } = useTranslation('begin');
  const { t: worksheet } = useTranslation('worksheet');
  const [wanted, want] = useState<Filled>('muddled');
  const [chosen, choose] = useState('');
  const { scenario, title, summary, people } = material;
  const person = people.find(({ id }) => id === chosen) ?? null;
  const supports = person ? forAnybody : offered;
  const support = supports.find((one) => one === wanted) ?? 'muddled';
  return (
    <fieldset className={styles.way} aria-labelledby={`begin-${scenario}`}>
      <h3 id={`begin-${scenario}`}>{title}</h3>
      <p>{person ? person.about : summary}</p>
      {people.length > 0 && (
        <label>
          {begin(($) => $.person)}
          <select className="field" value={chosen} onChange={({ target }) => choose(target.value)}>
            <option value="">{material.person}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {worksheet(($) => $.form.support)}
        <select
          className="field"
          value={support}
          onChange={({ target }) => want(offered.find((one) => one === target.value) ?? 'muddled')}
        >
          {supports.map((one) => (
            <option key={one} value={one}>
              {one === 'muddled' ? t(($) => $.begin.muddled) : worksheet(($) => $.support[one])}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        aria-describedby={`begin-${scenario}`}
        onClick={() => open({ map: begunFrom(material, support, band, freshId, person), reviews: [] })}
      >
        {t(($) => $.begin.start)}
      </button>
    </fieldset>
  );
}
