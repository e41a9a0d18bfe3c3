'use client';
import { createContext, type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/index.ts';
import type { MoveName } from '../model.ts';

/** The moves that the builder has here, the one that is open, and how to get to another. */
export interface Moves {
  readonly all: readonly string[];
  readonly here: string;
  readonly go: (move: MoveName) => void;
}

export const MovesContext = createContext<Moves | null>(null);

/** Says what will stand here, and leads to the move that begins it, where that is at hand. */
export function NotYet({ move, children }: { move: MoveName; children: ReactNode }) {
  const { t } = useTranslation('views');
  const { t: builder } = useTranslation('builder');
  const moves = use(MovesContext);
  return (
    <Note state="ahead">
      <p>{children}</p>
      {moves && moves.here !== move && moves.all.includes(move) && (
        <div className="buttons unprinted">
          <button type="button" className="button plain" onClick={() => moves.go(move)}>
            {t(($) => $.goTo, { move: builder(($) => $.moves[move].name) })}
          </button>
        </div>
      )}
    </Note>
  );
}
