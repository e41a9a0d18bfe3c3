'use client';
import { useTranslation } from 'react-i18next';
import { markdownOf, outlineOf, type Point } from '../../../lib/exchange/index.ts';
import type { JourneyMap } from '../../../lib/journey/index.ts';
import { sheetWords } from '../../../lib/worksheet/index.ts';
import { download, fileName } from '../../press/index.ts';
import styles from './outline.module.css';

/** The map as an outline, to be read from top to bottom or taken along as text. */
export function Outline({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const { t: worksheet } = useTranslation('worksheet');
  const points = outlineOf(map, sheetWords(journey, worksheet));
  const save = () => download(markdownOf(map.title, points), 'text/markdown', fileName(map.title, 'md'));
  return (
    <details className={`more ${styles.outline}`}>
      <summary>{t(($) => $.map.outline)}</summary>
      <div lang={map.language}>
        <List points={points} />
      </div>
      <button type="button" className="button plain" onClick={save}>
        {t(($) => $.buttons.saveOutline)}
      </button>
    </details>
  );
}

function List({ points }: { points: readonly Point[] }) {
  if (points.length === 0) return null;
  return (
    <ul>
      {points.map(({ id, text, points }) => (
        <li key={id}>
          {text}
          <List points={points} />
        </li>
      ))}
    </ul>
  );
}
