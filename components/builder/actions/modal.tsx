'use client';
import { type ReactNode, type RefObject, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './actions.module.css';

/** A dialog over the page with a heading and a way out; the browser gives the focus back when it closes. */
export function Modal({
  title,
  dialog,
  onClose,
  children,
}: {
  title: string;
  dialog: RefObject<HTMLDialogElement | null>;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('actions');
  const id = useId();
  useEffect(() => dialog.current?.showModal(), [dialog]);
  return (
    <dialog
      ref={dialog}
      className={styles.modal}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()} // undo is the search field's own here
    >
      <form method="dialog" className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button type="submit" className={styles.tool}>
          {t(($) => $.close)}
        </button>
      </form>
      {children}
    </dialog>
  );
}
