'use client';
import { type RefObject, useEffect, useRef } from 'react';

/** A field that takes letters. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

const takesLetters =
  'textarea:not([readonly]), input:is([type=text], [type=search], [type=url], [type=tel], :not([type])):not([readonly])';

/** The text field of the page that had the focus last; those in dialogs come and go and do not count. */
export function useLastField(): RefObject<TextField | null> {
  const last = useRef<TextField | null>(null);
  useEffect(() => {
    function onFocus({ target }: FocusEvent) {
      if (target instanceof Element && target.matches(takesLetters) && !target.closest('dialog'))
        last.current = target as TextField;
    }
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return last;
}

/** Writes a text at a field's caret, in the place of what is selected, as if it had been typed. */
export function typeInto(field: TextField, text: string) {
  const end = field.value.length;
  field.setRangeText(text, field.selectionStart ?? end, field.selectionEnd ?? end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
