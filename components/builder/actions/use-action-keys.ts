'use client';
import { useEffect } from 'react';
import { actionFor } from '../../../lib/builder/index.ts';
import { isApple } from './apple.ts';
import { offersOf, perform, type Registry } from './registry.tsx';

/** Where a character alone is text, or looks for something by its first letter. */
const typing =
  'textarea, select, [contenteditable], [role=grid], [role=listbox], input:not([type=radio], [type=checkbox], [type=button], [type=range], [type=file])';

/** The one place that listens to the keys of the whole builder. */
export function useActionKeys(registry: Registry) {
  useEffect(() => {
    function onKeys(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      const id = actionFor(event, isApple());
      const taken = id === 'undo' || id === 'redo';
      // Under a dialog the page rests, but what is written in one can be taken back there.
      if (!taken && document.querySelector(':modal')) return;
      const offer = id && offersOf(registry).find((one) => one.id === id);
      if (!offer || !mayUse(event, registry)) return;
      event.preventDefault();
      if (!event.repeat || taken) perform(offer);
    }
    window.addEventListener('keydown', onKeys);
    return () => window.removeEventListener('keydown', onKeys);
  }, [registry]);
}

function mayUse({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent, { singleKeys }: Registry): boolean {
  const element = target instanceof Element ? target : null;
  // On a link the browser opens a new tab with Ctrl and Enter.
  if (key === 'Enter') return !element?.closest('a[href]');
  return ctrlKey || metaKey || altKey || (singleKeys && !element?.closest(typing));
}
