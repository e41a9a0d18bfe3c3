'use client';
import { useEffect } from 'react';
import { type ActionId, actionFor } from '../../../lib/builder/index.ts';
import { isApple } from './apple.ts';
import { offersOf, perform, type Registry } from './registry.tsx';

/** Where a character alone is text, or looks for something by its first letter. */
const typing =
  'textarea, select, [contenteditable], [role=grid], [role=listbox], input:not([type=radio], [type=checkbox], [type=button], [type=range], [type=file])';

/** Fields that are filled in and sent, and know nothing of the map: what is typed there is taken back there. */
const form = 'form:not([method=dialog])';

/** The one place that listens to the keys of the whole builder. */
export function useActionKeys(registry: Registry) {
  useEffect(() => {
    function onKeys(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      const id = actionFor(event, isApple());
      const offer = id && offersOf(registry).find((one) => one.id === id);
      if (!offer || !mayUse(offer.id, event, registry)) return;
      event.preventDefault();
      if (!event.repeat || takesBack(offer.id)) perform(offer);
    }
    window.addEventListener('keydown', onKeys);
    return () => window.removeEventListener('keydown', onKeys);
  }, [registry]);
}

const takesBack = (id: ActionId): boolean => id === 'undo' || id === 'redo';

function mayUse(id: ActionId, event: KeyboardEvent, { singleKeys }: Registry): boolean {
  const element = event.target instanceof Element ? event.target : null;
  if (takesBack(id)) return !element?.closest(form);
  // Under a dialog the page rests; only what is written in the dialog can be taken back.
  if (document.querySelector(':modal')) return false;
  // On a link the browser opens a new tab with Ctrl and Enter.
  if (event.key === 'Enter') return !element?.closest('a[href]');
  return event.ctrlKey || event.metaKey || event.altKey || (singleKeys && !element?.closest(typing));
}
