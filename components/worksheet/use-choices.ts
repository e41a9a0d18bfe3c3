'use client';
import { useEffect, useState } from 'react';
import { type Choices, choicesIn, firstChoices, type Known, searchOf, sensible } from './choices.ts';

/** The choices, which the address carries: read when the page has opened, written with each change. */
export function useChoices(known: Known): [Choices | null, (change: Partial<Choices>) => void] {
  const [choices, setChoices] = useState<Choices | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once; what is known stays the same
  useEffect(() => setChoices(choicesIn(location.search, known)), []);

  function change(part: Partial<Choices>) {
    const next = sensible({ ...(choices ?? firstChoices(known)), ...part }, known);
    setChoices(next);
    history.replaceState(history.state, '', searchOf(next, known));
  }

  return [choices, change];
}
