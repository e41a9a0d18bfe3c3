'use client';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { Tag } from '../../../lib/i18n/index.ts';
import { choice, choiceKeys, choose } from '../../../lib/storage/index.ts';
import { Letters } from './letters.tsx';
import { Palette } from './palette.tsx';
import { type Registry, RegistryContext } from './registry.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { type Tools, ToolsContext } from './tools.tsx';
import { useActionKeys } from './use-action-keys.ts';
import { useLastField } from './use-last-field.ts';

/**
 * What the parts of the builder inside can do, by key and from one list, and the letters that a keyboard may lack.
 * `language` is the map's.
 */
export function ActionDesk({ language, children }: { language: Tag; children: ReactNode }) {
  const [sources] = useState<Registry['sources']>(() => new Set());
  const [singleKeys, setSingleKeys] = useState(() => choice(choiceKeys.singleKeys) !== 'off');
  const [shown, setShown] = useState<'palette' | 'shortcuts' | null>(null);
  const [strip, setStrip] = useState(() => ({ open: choice(choiceKeys.letters) === 'open', entered: 0 }));
  const stripId = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const field = useLastField();

  const registry = useMemo(() => ({ sources, singleKeys }), [sources, singleKeys]);
  useActionKeys(registry);

  const tools = useMemo<Tools>(() => {
    const openStrip = (open: boolean, steps: 0 | 1) => {
      choose(choiceKeys.letters, open ? 'open' : 'closed');
      setStrip(({ entered }) => ({ open, entered: open ? entered + steps : 0 }));
    };
    return {
      show: setShown,
      letters: {
        id: stripId,
        open: strip.open,
        toggle,
        setOpen: (open) => openStrip(open, 0),
        enter: () => openStrip(true, 1),
      },
    };
  }, [stripId, strip.open]);

  function leaveStrip(close: boolean) {
    if (field.current?.isConnected) field.current.focus();
    else toggle.current?.focus();
    if (close) tools.letters.setOpen(false);
  }

  function turnSingleKeys(on: boolean) {
    choose(choiceKeys.singleKeys, on ? 'on' : 'off');
    setSingleKeys(on);
  }

  const close = () => setShown(null);
  return (
    <RegistryContext value={registry}>
      <ToolsContext value={tools}>
        {children}
        {strip.open && (
          <Letters
            id={stripId}
            language={language}
            field={field}
            entered={strip.entered}
            leave={leaveStrip}
          />
        )}
        {shown === 'palette' && <Palette onClose={close} />}
        {shown === 'shortcuts' && <Shortcuts setSingleKeys={turnSingleKeys} onClose={close} />}
      </ToolsContext>
    </RegistryContext>
  );
}
