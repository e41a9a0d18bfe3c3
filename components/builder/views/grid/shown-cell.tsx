'use client';
import { type ReactNode, useRef } from 'react';
import styles from './table.module.css';
import { type CellProps, opens } from './text-cell.tsx';

/** A cell that is not written in itself: Enter, F2, a letter or a click on it when it has the focus does `act`. */
export function ShownCell({
  id,
  active,
  className = '',
  lang,
  open,
  act,
  children,
}: CellProps & {
  /** Whether `act` lets one write. */
  open: boolean;
  act: () => void;
  children: ReactNode;
}) {
  const cell = useRef<HTMLTableCellElement>(null);
  const focused = useRef(false);
  return (
    <td
      ref={cell}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: in a grid it is one already
      role="gridcell"
      data-cell={id}
      tabIndex={active ? 0 : -1}
      lang={lang}
      aria-readonly={!open || undefined}
      className={`${styles.cell} ${open ? styles.open : ''} ${className}`}
      onKeyDown={(event) => {
        if (!opens(event)) return;
        event.preventDefault();
        act();
      }}
      onMouseDown={() => {
        focused.current = document.activeElement === cell.current;
      }}
      onClick={() => {
        if (focused.current) act();
        else cell.current?.focus();
      }}
    >
      {children}
    </td>
  );
}
