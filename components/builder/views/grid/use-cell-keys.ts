'use client';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';

const cells = '[data-cell]';

/**
 * The keys of an editable table after the ARIA grid pattern: one cell is in the tab order, arrows, Home and End (with
 * Ctrl: of the whole table) go to others, and Tab leaves a cell that is written in for the next one.
 */
export function useCellKeys() {
  const [active, setActive] = useState<string | null>(null);

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const cell = target.closest<HTMLElement>(cells);
    if (cell) setActive(cell.dataset.cell ?? null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLTableCellElement>(cells);
    if (!cell || event.altKey || event.defaultPrevented) return;
    const writing = target !== cell;
    const next = writing
      ? event.key === 'Tab' && inReadingOrder(event.currentTarget, cell, event.shiftKey ? -1 : 1)
      : neighbour(event.currentTarget, cell, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return { active, onFocus, onKeyDown };
}

const cellsIn = (part: HTMLElement): HTMLTableCellElement[] => [
  ...part.querySelectorAll<HTMLTableCellElement>(cells),
];

function inReadingOrder(table: HTMLElement, cell: HTMLTableCellElement, by: -1 | 1) {
  const all = cellsIn(table);
  return all[all.indexOf(cell) + by];
}

function neighbour(
  table: HTMLTableElement,
  cell: HTMLTableCellElement,
  { key, ctrlKey, metaKey }: KeyboardEvent,
): HTMLElement | undefined {
  const row = cell.parentElement as HTMLTableRowElement;
  const whole = ctrlKey || metaKey;
  const inRow = cellsIn(whole ? table : row);
  switch (key) {
    case 'Home':
      return inRow[0];
    case 'End':
      return inRow.at(-1);
    case 'ArrowLeft':
      return whole ? undefined : inRow[inRow.indexOf(cell) - 1];
    case 'ArrowRight':
      return whole ? undefined : inRow[inRow.indexOf(cell) + 1];
    case 'ArrowUp':
    case 'ArrowDown': {
      const rows = [...table.rows].filter((one) => cellsIn(one).length > 0);
      const there = rows[rows.indexOf(row) + (key === 'ArrowUp' ? -1 : 1)];
      return whole || !there ? undefined : cellAt(there, columnOf(cell));
    }
  }
}

/** The column in which a cell begins: the cells before it may span several. */
function columnOf(cell: HTMLTableCellElement): number {
  const before = [...(cell.parentElement as HTMLTableRowElement).cells].slice(0, cell.cellIndex);
  return before.reduce((sum, { colSpan }) => sum + colSpan, 0);
}

const cellAt = (row: HTMLTableRowElement, column: number): HTMLElement | undefined =>
  cellsIn(row).findLast((cell) => columnOf(cell) <= column);
