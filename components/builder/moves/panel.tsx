'use client';
import { type ReactNode, useState } from 'react';
import styles from './moves.module.css';

/** A part that most do not need at once: closed at first, and drawn only while it is open. */
export function Panel({ title, children }: { title: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={`more ${styles.panel}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}
