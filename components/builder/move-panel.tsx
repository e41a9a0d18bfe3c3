'use client';
import { useTranslation } from 'react-i18next';
import { missing } from '../../lib/course/index.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import styles from './builder.module.css';
import { FeelingsMove } from './feelings-move.tsx';
import { LaneMove } from './lane-move.tsx';
import type { MoveName, MoveProps } from './model.ts';
import { OrderMove } from './order-move.tsx';
import { ShareMove } from './share-move.tsx';

/** One move: its instruction, its work and what is still missing. */
export function MovePanel({ move, locale, ...props }: MoveProps & { move: MoveName; locale: Locale }) {
  const { t } = useTranslation('builder');
  return (
    <>
      <p className={styles.instruction}>{t(($) => $.moves[move].lead)}</p>
      <Work move={move} locale={locale} {...props} />
      <Missing move={move} {...props} />
    </>
  );
}

function Work({ move, locale, ...props }: MoveProps & { move: MoveName; locale: Locale }) {
  switch (move) {
    case 'order':
      return <OrderMove {...props} />;
    case 'actions':
    case 'thoughts':
      return <LaneMove move={move} {...props} />;
    case 'feelings':
      return <FeelingsMove {...props} />;
    case 'share':
      return <ShareMove locale={locale} {...props} />;
  }
}

function Missing({ move, desk }: MoveProps & { move: MoveName }) {
  const { t } = useTranslation('builder');
  if (move === 'order' || move === 'share') return null;
  const count = missing(desk.map, move);
  return (
    <p className={styles.missing}>
      {count === 0 ? t(($) => $.missing.none) : t(($) => $.missing[move], { count })}
    </p>
  );
}

/** The heading of a move, with the person's name where there is one. */
export function useMoveTitle() {
  const { t } = useTranslation('builder');
  return (move: MoveName, name: string): string => {
    if (move === 'order' || move === 'share') return t(($) => $.moves[move].title);
    return name === '' ? t(($) => $.moves[move].titleNoName) : t(($) => $.moves[move].title, { name });
  };
}
