'use client';
import { createContext, use, useEffect, useRef } from 'react';
import {
  type ActionId,
  actionOf,
  ariaKeys,
  type FixedActionId,
  inActionOrder,
  isSingle,
} from '../../../lib/builder/index.ts';
import { isApple } from './apple.ts';

/** What carrying out an action means here and now. */
export interface Doing {
  readonly run: () => void;
  /** Whether there is something to do; an action that has nothing to do is not offered. */
  readonly enabled: boolean;
}

/** An action with its name, where the catalogue of actions does not have it. */
export type Named =
  | { readonly id: FixedActionId }
  | { readonly id: Exclude<ActionId, FixedActionId>; readonly name: string };

/** An action that some part of the page takes care of. */
export type Offer = Doing & Named;

type Source = () => readonly Offer[];

/** Where the builder's parts say what they can do, and what of it may have keys. */
export interface Registry {
  readonly sources: Set<Source>;
  /** Whether characters alone, without Ctrl or Alt, do something. */
  readonly singleKeys: boolean;
}

export const RegistryContext = createContext<Registry>({ sources: new Set(), singleKeys: false });

/** Everything that some part of the page takes care of, in the order in which it is offered. */
export const offersOf = ({ sources }: Registry): Offer[] =>
  inActionOrder([...sources].flatMap((source) => source()));

/** Carries out an action. Where that takes away what had the focus, the heading of the work gets it. */
export function perform({ run, enabled }: Doing) {
  if (!enabled) return;
  const before = document.activeElement;
  run();
  requestAnimationFrame(() => {
    if (before?.isConnected === false && document.activeElement === document.body)
      document.getElementById('move-title')?.focus();
  });
}

/** The keys that carry out an action now. */
export const keysNow = (id: ActionId, { singleKeys }: Registry): readonly string[] =>
  actionOf(id).keys.filter((combination) => singleKeys || !isSingle(combination));

/** Offers several actions for as long as the component is on the page. */
export function useActions(offers: readonly Offer[]) {
  const { sources } = use(RegistryContext);
  const latest = useRef(offers);
  useEffect(() => {
    latest.current = offers;
  });
  useEffect(() => {
    const source = () => latest.current;
    sources.add(source);
    return () => {
      sources.delete(source);
    };
  }, [sources]);
}

/** Offers an action for as long as the component is on the page, and gives what its button needs. */
export function useAction(id: FixedActionId, doing: Doing) {
  useActions([{ id, ...doing }]);
  const keys = keysNow(id, use(RegistryContext));
  return {
    onClick: () => doing.enabled && doing.run(),
    'aria-disabled': !doing.enabled,
    'aria-keyshortcuts': ariaKeys(keys, isApple()),
  };
}
