'use client';
import type { ReactNode } from 'react';
import { Boundary } from './boundary.tsx';

/** Leaves out what breaks while it is drawn: for small things that the page can do without. */
export function Quiet({ children }: { children: ReactNode }) {
  return <Boundary instead={() => null}>{children}</Boundary>;
}
