'use client';
import { useTranslation } from 'react-i18next';
import { tagOf } from '../../lib/i18n/index.ts';
import { Speaker } from '../ui/index.ts';
import { ActionDesk } from './actions/desk.tsx';
import { BeginPage } from './begin/begin-page.tsx';
import { Bench } from './bench.tsx';
import styles from './builder.module.css';
import type { BuilderProps } from './props.ts';
import { ReviewRoom } from './review/review-room.tsx';
import { useStart } from './use-start.ts';

/** The guided builder: a map at work, the choice of one, or a classmate's to read. */
export function Builder(props: BuilderProps) {
  const { t } = useTranslation('builder');
  const { start, reading, notice, leave, ...openings } = useStart(props);
  const { locale, materials } = props;
  if (start === 'loading') return <p className={styles.quiet}>{t(($) => $.loading)}</p>;
  return (
    <Speaker>
      <div className={styles.builder}>
        <div role="status">{notice && <p className={styles.notice}>{notice}</p>}</div>
        <ActionDesk language={reading || start === 'none' ? tagOf(locale) : start.map.language}>
          {reading ? (
            <ReviewRoom start={reading} locale={locale} materials={materials} close={leave} />
          ) : start === 'none' ? (
            <BeginPage {...props} {...openings} />
          ) : (
            <Bench key={start.map.id} start={start} {...props} {...openings} />
          )}
        </ActionDesk>
      </div>
    </Speaker>
  );
}
