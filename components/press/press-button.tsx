'use client';
import { MakeButton } from './make-button.tsx';
import type { Order } from './order.ts';
import type { MakingWords } from './use-making.ts';
import { usePress } from './use-press.ts';
import type { Progress } from './work.ts';

/** A button that makes a PDF of what is ordered and hands it over. */
export function PressButton({
  order,
  words,
  plain = false,
  set,
}: {
  order: () => Order | Promise<Order>;
  words: MakingWords & { readonly download: string };
  /** Whether something else on the page is more important. */
  plain?: boolean;
  /** How a class set says how far it is, and what stops it; without it there is nothing to wait for. */
  set?: { readonly cancel: string; readonly progress: (progress: Progress) => string };
}) {
  return <MakeButton making={usePress(order, words)} words={words} plain={plain} long={set} />;
}
