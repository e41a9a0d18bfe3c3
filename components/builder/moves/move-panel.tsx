'use client';
import { useTranslation } from 'react-i18next';
import { missing } from '../../../lib/course/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import { Note } from '../../ui/index.ts';
import styles from '../builder.module.css';
import type { MoveName, MoveProps } from '../model.ts';
import { FeelingsMove } from './feelings-move.tsx';
import { IdeasMove } from './ideas-move.tsx';
import { LaneMove } from './lane-move.tsx';
import { LowestMove } from './lowest-move.tsx';
import { NextMove } from './next-move.tsx';
import { OrderMove } from './order-move.tsx';
import { PersonMove } from './person-move.tsx';
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
    case 'person':
      return <PersonMove {...props} />;
    case 'actions':
    case 'touchpoints':
    case 'thoughts':
      return <LaneMove move={move} {...props} />;
    case 'feelings':
      return <FeelingsMove {...props} />;
    case 'lowest':
      return <LowestMove {...props} />;
    case 'ideas':
      return <IdeasMove {...props} />;
    case 'next':
      return <NextMove {...props} />;
    case 'share':
      return <ShareMove locale={locale} {...props} />;
  }
}

function Missing({ move, desk }: MoveProps & { move: MoveName }) {
  const { t } = useTranslation('builder');
  if (!counts(move)) return null;
  const count = missing(desk.map, move)?.length;
  if (count === undefined) return null;
  return (
    <div className={styles.missing}>
      <Note state={count === 0 ? 'done' : 'ahead'}>
        <p>{count === 0 ? t(($) => $.missing.none) : t(($) => $.missing[move], { count })}</p>
      </Note>
    </div>
  );
}

const counting = ['actions', 'touchpoints', 'thoughts', 'feelings'] as const;
const counts = (move: MoveName): move is (typeof counting)[number] => counting.some((one) => one === move);

const byName = ['actions', 'thoughts', 'feelings'] as const;
const asksByName = (move: MoveName): move is (typeof byName)[number] => byName.some((one) => one === move);

/** The heading of a move, with the person's name where there is one. */
export function useMoveTitle() {
  const { t } = useTranslation('builder');
  return (move: MoveName, name: string): string => {
    if (!asksByName(move)) return t(($) => $.moves[move].title);
    return name === '' ? t(($) => $.moves[move].titleNoName) : t(($) => $.moves[move].title, { name });
  };
}
