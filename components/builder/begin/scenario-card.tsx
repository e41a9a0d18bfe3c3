'use client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgeBand, MapFile } from '../../../lib/journey/index.ts';
import type { Support } from '../../../lib/worksheet/index.ts';
import { freshId, type Material } from '../model.ts';
import styles from './begin-move.module.css';
import { begunFrom } from './begun-from.ts';

/** A blank scenario would be a journey of one's own. */
const offered = ['frames', 'two-missing', 'one-missing', 'example'] as const satisfies readonly Support[];

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
  const { t: worksheet } = useTranslation('worksheet');
  const [support, setSupport] = useState<Support | 'muddled'>('muddled');
  const { scenario, title, summary } = material;
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
      <button
        type="button"
        className="button"
        aria-describedby={`begin-${scenario}`}
        onClick={() => open({ map: begunFrom(material, support, band, freshId), reviews: [] })}
      >
        {t(($) => $.begin.start)}
      </button>
    </fieldset>
  );
}
