'use client';
import { type ComponentType, type LazyExoticComponent, lazy, useContext } from 'react';
import { Turn } from './boundary.tsx';

/** A component that is fetched when it is first shown; what could not be fetched is asked for at each new turn. */
export function onDemand<P extends object>(fetch: () => Promise<ComponentType<P>>): ComponentType<P> {
  const tries = new Map<number, LazyExoticComponent<ComponentType<P>>>();
  let here: ComponentType<P> | undefined;

  const tried = (turn: number) => {
    const before = tries.get(turn);
    if (before) return before;
    const next = lazy(async () => {
      here = await fetch();
      return { default: here };
    });
    tries.set(turn, next);
    return next;
  };

  return function OnDemand(props: P) {
    const turn = useContext(Turn);
    const Shown: ComponentType<P> = here ?? tried(turn);
    return <Shown {...props} />;
  };
}
