'use client';
import {
  type ComponentProps,
  type Ref,
  type RefCallback,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Written<F extends Field> {
  /** The text as it is known outside. */
  readonly value: string;
  /** Is handed the text at a pause in the writing, and before anything else happens on the page. */
  readonly write: (text: string) => void;
  readonly ref?: Ref<F>;
}

type Plain<Tag extends 'input' | 'textarea'> = Omit<
  ComponentProps<Tag>,
  'value' | 'defaultValue' | 'onInput' | 'onChange' | 'ref'
>;

/** A line that is written in. A letter costs the page nothing: the text is passed on at a pause. */
export function WritingLine({ value, write, ref, ...rest }: Plain<'input'> & Written<HTMLInputElement>) {
  return <input {...rest} {...useWriting(value, write, ref)} />;
}

/** Several lines that are written in, as `WritingLine`. */
export function WritingArea({
  value,
  write,
  ref,
  ...rest
}: Plain<'textarea'> & Written<HTMLTextAreaElement>) {
  return <textarea {...rest} {...useWriting(value, write, ref)} />;
}

/** Milliseconds without a letter that make a pause. */
const pause = 300;

/** What may come before the pause, and has to find the text where it belongs. */
const comesBetween = [
  'focusout',
  'mouseup',
  'click',
  'keydown',
  'submit',
  'beforeprint',
  'visibilitychange',
  'pagehide',
] as const;

function useWriting<F extends Field>(value: string, write: (text: string) => void, ref?: Ref<F>) {
  const [first] = useState(value);
  const field = useRef<F>(null);
  const outside = useRef({ value, write });
  const waiting = useRef<AbortController>(null);

  useLayoutEffect(() => {
    outside.current = { value, write };
    // What is being written is newer than what comes from outside.
    if (!waiting.current) show(field.current, value);
  }, [value, write]);

  const pass = useCallback(() => {
    if (!waiting.current || !field.current) return;
    waiting.current.abort();
    waiting.current = null;
    const { value: text } = field.current;
    flushSync(() => outside.current.write(text));
    show(field.current, outside.current.value);
  }, []);

  useEffect(() => () => waiting.current?.abort(), []);

  function onInput() {
    waiting.current?.abort();
    const over = new AbortController();
    waiting.current = over;
    let timer = setTimeout(pass, pause);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    let pressed = false;
    const on = (types: readonly string[], listener: (event: Event) => void) => {
      // Before React's own listeners, so that they find the page as it then is.
      for (const type of types)
        window.addEventListener(type, listener, { capture: true, signal: over.signal });
    };
    on(comesBetween, (event) => {
      if (!(event.type === 'focusout' && pressed) && !writes(event) && !ticks(event)) pass();
    });
    // The page changes with what it is told: nothing may move away under a pointer that is pressed.
    on(['pointerdown'], () => {
      pressed = true;
      clearTimeout(timer);
    });
    on(['pointerup', 'pointercancel'], () => {
      pressed = false;
      clearTimeout(timer);
      timer = setTimeout(pass, pause);
    });
  }

  const both: RefCallback<F> = useCallback(
    (element) => {
      field.current = element;
      if (typeof ref === 'function') ref(element);
      else if (ref) ref.current = element;
    },
    [ref],
  );
  return { defaultValue: first, onInput, ref: both };
}

/** A field keeps its caret where it already says the text. */
function show(field: Field | null, text: string) {
  if (field && field.value !== text) field.value = text;
}

/** A key that goes on with the writing. */
function writes(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  return isComposing || (!ctrlKey && !metaKey && !altKey && (key.length === 1 || goesOn.has(key)));
}

/** A click that ticks something: drawn anew in the middle of it, React would take the tick back. */
const ticks = ({ type, target }: Event): boolean =>
  type === 'click' && target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type);

const goesOn: ReadonlySet<string> = new Set(['Backspace', 'Delete', 'Shift', 'Dead', 'Process', 'CapsLock']);
