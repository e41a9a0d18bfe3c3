'use client';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { markdownOf, outlineOf, type Point } from '../../../lib/exchange/index.ts';
import { sheetWords } from '../../../lib/worksheet/index.ts';
import { download, fileName } from '../../press/index.ts';
import type { ViewProps } from './model.ts';
import styles from './outline.module.css';

/** The map as an outline, to be read from top to bottom or taken along as text. */
export function OutlineView({ desk }: ViewProps) {
  const map = useDeferredValue(desk.map);
  const { t } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const { t: worksheet } = useTranslation('worksheet');
  const points = outlineOf(map, sheetWords(journey, worksheet));
  const save = () => download(markdownOf(map.title, points), 'text/markdown', fileName(map.title, 'md'));
  return (
    <div className={styles.outline}>
      <div lang={map.language}>
        <List points={points} />
      </div>
      <button type="button" className="button plain" onClick={save}>
        {t(($) => $.buttons.saveOutline)}
      </button>
    </div>
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
