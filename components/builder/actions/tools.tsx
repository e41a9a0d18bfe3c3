'use client';
import { createContext, type RefObject, use } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpeaker } from '../../ui/index.ts';
import styles from './actions.module.css';
import { useAction } from './registry.tsx';

/** What can be opened beside the work. */
export interface Tools {
  readonly show: (what: 'palette' | 'shortcuts') => void;
  readonly letters: {
    readonly id: string;
    readonly open: boolean;
    readonly setOpen: (open: boolean) => void;
    /** Opens the strip of letters and goes there. */
    readonly enter: () => void;
    /** The button that opens and closes it. */
    readonly toggle: RefObject<HTMLButtonElement | null>;
  };
}

export const ToolsContext = createContext<Tools | null>(null);

/** The buttons for all commands, the letters and the list of keys. Nothing outside an action desk. */
export function ToolButtons() {
  const tools = use(ToolsContext);
  return tools && <Buttons {...tools} />;
}

function Buttons({ show, letters }: Tools) {
  const { t } = useTranslation('actions');
  const say = useSpeaker();
  const palette = useAction('palette', { run: () => show('palette'), enabled: true });
  const shortcuts = useAction('shortcuts', { run: () => show('shortcuts'), enabled: true });
  const strip = useAction('letters', { run: letters.enter, enabled: true });

  function toggle() {
    letters.setOpen(!letters.open);
    if (!letters.open) say(t(($) => $.letters.opened));
  }

  return (
    <>
      <button type="button" className={styles.tool} {...palette}>
        {t(($) => $.names.palette)}
      </button>
      <button
        type="button"
        className={styles.tool}
        ref={letters.toggle}
        {...strip}
        aria-expanded={letters.open}
        aria-controls={letters.open ? letters.id : undefined}
        onClick={toggle}
      >
        {t(($) => $.names.letters)}
      </button>
      <button type="button" className={`${styles.tool} ${styles.keysOnly}`} {...shortcuts}>
        {t(($) => $.names.shortcuts)}
      </button>
    </>
  );
}
