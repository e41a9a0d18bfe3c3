'use client';
import { type ReactNode, use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/index.ts';
import { offersOf, perform, RegistryContext } from '../actions/registry.tsx';
import type { MoveName } from '../model.ts';

/** Says what will stand here, and leads to the move that begins it. */
export function NotYet({ move, children }: { move: MoveName; children: ReactNode }) {
  return (
    <Note state="ahead">
      <p>{children}</p>
      <GoToMove move={move} />
    </Note>
  );
}

/** Leads to a move; nothing where it is not at hand, as in a lesson that does without it. */
function GoToMove({ move }: { move: MoveName }) {
  const { t } = useTranslation('views');
  const { t: builder } = useTranslation('builder');
  const registry = use(RegistryContext);
  const [offered, setOffered] = useState(false);
  const found = () => offersOf(registry).find(({ id }) => id === `go:${move}`);
  // What the page offers is known once all of it is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moves that a page offers stay the same
  useEffect(() => setOffered(found() !== undefined), []);
  if (!offered) return null;

  function go() {
    const offer = found();
    if (offer?.enabled) perform(offer);
    else document.getElementById('move-title')?.focus();
  }

  return (
    <div className="buttons unprinted">
      <button type="button" className="button plain" onClick={go}>
        {t(($) => $.goTo, { move: builder(($) => $.moves[move].name) })}
      </button>
    </div>
  );
}
