'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './site.module.css';

/**
 * What the header holds beside name and language: in its row where there is room, behind a button on a phone. It opens
 * and closes without a script; the header stays from page to page, so on a link the script closes it.
 */
export function MenuPanel({ open, children }: { open: string; children: ReactNode }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = panel;
    const leave = ({ target }: Event) => {
      if (target instanceof Element && target.closest('a')) current?.hidePopover?.();
    };
    current?.addEventListener('click', leave);
    return () => current?.removeEventListener('click', leave);
  }, []);
  return (
    <>
      <button type="button" className={styles.open} popoverTarget="menu">
        {open}
      </button>
      <div id="menu" ref={panel} popover="auto" className={styles.panel}>
        {children}
      </div>
    </>
  );
}
