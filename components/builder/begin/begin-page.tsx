'use client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ToolButtons } from '../actions/tools.tsx';
import styles from '../builder.module.css';
import type { BuilderProps, Openings } from '../props.ts';
import { Trail } from '../trail.tsx';
import { BeginMove } from './begin-move.tsx';

/** The builder while no map is open. */
export function BeginPage({ begun, open, read, startAnew, ...props }: BuilderProps & Openings) {
  const { t } = useTranslation('builder');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (begun) title.current?.focus();
  }, [begun]);
  return (
    <div className={styles.bench}>
      <Trail spots={['begin', ...props.moves]} here="begin" map={null} go={() => {}} />
      <section className="sheet" aria-labelledby="move-title">
        <h2 id="move-title" ref={title} tabIndex={-1}>
          {t(($) => $.moves.begin.title)}
        </h2>
        <BeginMove
          locale={props.locale}
          materials={props.materials}
          desk={null}
          open={open}
          read={read}
          startAnew={startAnew}
        />
        <div className={styles.toolbar}>
          <ToolButtons />
        </div>
      </section>
    </div>
  );
}
