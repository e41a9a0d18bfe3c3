'use client';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../../lib/i18n/index.ts';
import type { Feeling } from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { Face } from '../../ui/index.ts';
import styles from './compare.module.css';

/** How a moment feels: the face and what it says, the word, and the reason in the map's own language. */
export function Felt({ feeling, language }: { feeling: Feeling | null; language?: Tag }) {
  const { t } = useTranslation('classroom');
  const { t: journey } = useTranslation('journey');
  const score = feeling?.score ?? null;
  return (
    <>
      <p className={styles.face}>
        {score === null ? (
          <span className={styles.quiet}>{t(($) => $.compare.noFace)}</span>
        ) : (
          <>
            <Face score={score} size={36} />
            <span className="hidden">{scoreWords(journey)[score]}. </span>
          </>
        )}
        {feeling?.word && <strong lang={language}>{feeling.word}</strong>}
      </p>
      {feeling?.because && <p lang={language}>{feeling.because}</p>}
    </>
  );
}
