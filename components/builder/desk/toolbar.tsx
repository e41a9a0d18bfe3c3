'use client';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../lib/i18n/index.ts';
import { usePress } from '../../press/index.ts';
import { Note, useSpeaker } from '../../ui/index.ts';
import { useAction } from '../actions/registry.tsx';
import { ToolButtons } from '../actions/tools.tsx';
import styles from '../builder.module.css';
import { Sign } from '../moves/control.tsx';
import { SavedNote } from './saved-note.tsx';
import type { MapDesk } from './use-map.ts';
import { useTaking } from './use-taking.ts';

/** Undo, redo, the tools, and whether the map is saved. */
export function Toolbar({ desk, locale }: { desk: MapDesk; locale: Locale }) {
  const { t } = useTranslation('builder');
  const say = useSpeaker();
  const { saveFile, order, words } = useTaking(desk, locale);
  const { state, make } = usePress(order, words);

  function back() {
    desk.undo();
    say(t(($) => $.said.undone));
  }

  function forward() {
    desk.redo();
    say(t(($) => $.said.redone));
  }

  const undo = useAction('undo', { run: back, enabled: desk.editing && desk.canUndo });
  const redo = useAction('redo', { run: forward, enabled: desk.editing && desk.canRedo });
  useAction('saveFile', { run: saveFile, enabled: true });
  useAction('downloadPdf', { run: make, enabled: state !== 'busy' });

  return (
    <div className={styles.toolbar}>
      <button type="button" className="button plain" {...undo}>
        <Sign name="undo" />
        <span>{t(($) => $.buttons.undo)}</span>
      </button>
      <button type="button" className="button plain" {...redo}>
        <Sign name="redo" />
        <span>{t(($) => $.buttons.redo)}</span>
      </button>
      <ToolButtons />
      <SavedNote keeping={desk.keeping} saveFile={saveFile} />
      {state === 'busy' && (
        <Note state="waiting">
          <p>{words.making}</p>
        </Note>
      )}
      {state === 'failed' && (
        <Note state="stopped">
          <p>{words.fault}</p>
        </Note>
      )}
    </div>
  );
}
