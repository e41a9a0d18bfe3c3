'use client';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { WritingArea } from '../../../ui/index.ts';
import styles from './table.module.css';

/** What a cell is to the table, whatever stands in it. */
export interface CellProps {
  /** Its name for the focus. */
  readonly id: string;
  /** Whether Tab comes to this cell. */
  readonly active: boolean;
  readonly className?: string;
  readonly lang: string;
}

/** A key that writes, or begins a letter on a keyboard that composes them. */
const writes = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (key.length === 1 || key === 'Dead' || key === 'Process');

/** Whether a key opens a cell. */
export const opens = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' || event.key === 'F2' || writes(event);

/**
 * A cell that a text is written in. Enter, F2, a letter or a click on the cell that has the focus opens it; Enter and
 * leaving it close it, Escape gives back the text that stood there. Every change is written at once; `settle` is called
 * when the writing is over.
 */
export function TextCell({
  id,
  active,
  className = '',
  lang,
  text,
  label,
  open,
  refused,
  write,
  settle,
  head,
  children,
  beside,
}: CellProps & {
  text: string;
  label: string;
  /** Whether it may be written in; where not, `refused` is called instead. */
  open: boolean;
  refused: () => void;
  write: (text: string) => void;
  settle?: () => void;
  /** For a head cell: what it heads, and how many columns. */
  head?: { scope: 'col' | 'colgroup'; span: number };
  /** What the cell shows, and keeps below the field while somebody writes. */
  children: ReactNode;
  /** What it shows in any case. */
  beside?: ReactNode;
}) {
  const cell = useRef<HTMLTableCellElement>(null);
  const [before, setBefore] = useState<string | null>(null);
  const focused = useRef(false);
  const writing = before !== null;

  function begin() {
    if (!open) return refused();
    // At once, so that the letter that was typed arrives in the field.
    flushSync(() => setBefore(text));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (writing) {
      if (event.nativeEvent.isComposing) return;
      const keeps = event.key === 'Enter' && !event.shiftKey;
      if (!keeps && event.key !== 'Escape') return;
      event.preventDefault();
      // At once, so that closing sees the text that stands here again.
      if (event.key === 'Escape' && before !== text) flushSync(() => write(before));
      cell.current?.focus();
    } else if (opens(event)) {
      if (event.key.length > 1 || event.key === ' ' || !open) event.preventDefault();
      begin();
    }
  }

  function end() {
    // The field keeps the focus while somebody looks at another window.
    if (document.activeElement === cell.current?.querySelector('textarea')) return;
    setBefore(null);
    settle?.();
  }

  const Tag = head ? 'th' : 'td';
  return (
    <Tag
      ref={cell}
      data-cell={id}
      tabIndex={active ? 0 : -1}
      scope={head?.scope}
      colSpan={head?.span}
      aria-readonly={!open || undefined}
      className={`${styles.cell} ${open ? styles.open : ''} ${writing ? styles.writing : ''} ${className}`}
      onKeyDown={onKeyDown}
      onMouseDown={() => {
        focused.current = document.activeElement === cell.current;
      }}
      onClick={() => {
        if (writing) return;
        if (focused.current) begin();
        else cell.current?.focus();
      }}
    >
      {/* While somebody writes it stays below the field and keeps the room. */}
      <div lang={lang}>{children}</div>
      {writing && (
        <WritingArea
          ref={atEnd}
          className={styles.field}
          lang={lang}
          aria-label={label}
          rows={2}
          value={text}
          readOnly={!open}
          write={write}
          onBlur={end}
        />
      )}
      {beside}
    </Tag>
  );
}

function atEnd(field: HTMLTextAreaElement | null) {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
