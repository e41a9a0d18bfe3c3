'use client';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpeaker } from '../../ui/index.ts';
import styles from '../builder.module.css';
import type { Saved } from './use-keeping.ts';
import type { MapDesk } from './use-map.ts';

/** Undo, redo and whether the map is saved. */
export function Toolbar({ desk }: { desk: MapDesk }) {
  const { t } = useTranslation('builder');
  const say = useSpeaker();
  const back = () => {
    if (!desk.canUndo) return;
    desk.undo();
    say(t(($) => $.said.undone));
  };
  const forward = () => {
    if (!desk.canRedo) return;
    desk.redo();
    say(t(($) => $.said.redone));
  };
  useEffect(() => {
    function onKeys(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) forward();
      else back();
    }
    window.addEventListener('keydown', onKeys);
    return () => window.removeEventListener('keydown', onKeys);
  });

  return (
    <div className={styles.toolbar}>
      <button type="button" className="button plain" aria-disabled={!desk.canUndo} onClick={back}>
        {t(($) => $.buttons.undo)}
      </button>
      <button type="button" className="button plain" aria-disabled={!desk.canRedo} onClick={forward}>
        {t(($) => $.buttons.redo)}
      </button>
      <SavedNote saved={desk.saved} />
    </div>
  );
}

/** Whether the device has what was written. */
export function SavedNote({ saved }: { saved: Saved }) {
  const { t } = useTranslation('builder');
  if (saved === 'untouched') return null;
  if (saved === 'saving') return <p className={styles.saved}>{t(($) => $.save.saving)}</p>;
  if (saved === 'saved') return <p className={styles.saved}>{t(($) => $.save.saved)}</p>;
  return (
    <p className={styles.unsaved} role="alert">
      {t(($) => $.save.failed)}
    </p>
  );
}
