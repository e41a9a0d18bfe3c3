'use client';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { type Letter, lettersFor, type Tag } from '../../../lib/i18n/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import styles from './letters.module.css';
import { type TextField, typeInto } from './use-last-field.ts';
import { useRoom } from './use-room.ts';

/** What the strip of letters is handed. */
export interface LettersProps {
  readonly id: string;
  /** The language of the map: its letters come first. */
  readonly language: Tag;
  /** The field that gets the letters. */
  readonly field: RefObject<TextField | null>;
  /** How often somebody has asked to come here by keyboard. */
  readonly entered: number;
  /** Leaves the strip for the page above, and closes it where asked to. */
  readonly leave: (close: boolean) => void;
}

/** The letters that a keyboard may lack, at the lower edge of the page: each goes where somebody wrote last. */
export function Letters({ id, language, field, entered, leave }: LettersProps) {
  const { t } = useTranslation('actions');
  const say = useSpeaker();
  const strip = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState(0);
  const [capitals, setCapitals] = useState(false);
  const [all, setAll] = useState(false);
  const [lost, setLost] = useState(false);
  useRoom(strip);

  useEffect(() => {
    if (entered > 0) strip.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [entered]);

  const { own, more } = lettersFor(language);
  const letters = (all ? [...own, ...more] : own).map((letter) => ({
    ...letter,
    sign: capitals && letter.kind === 'letter' ? letter.sign.toLocaleUpperCase(language) : letter.sign,
  }));
  const [shiftAt, moreAt, first] = [0, 1, 2];
  const closeAt = first + letters.length;
  const rover = Math.min(here, closeAt);
  const tab = (at: number) => (at === rover ? 0 : -1);

  function write(sign: string, { detail }: MouseEvent) {
    const { current } = field;
    setLost(!current?.isConnected);
    if (!current?.isConnected) return;
    typeInto(current, sign);
    say(sign);
    if (detail > 0) current.focus(); // a finger or a mouse: the writing goes on in the field
  }

  function nameOf({ sign, kind }: Letter): string | undefined {
    return kind === 'letter' ? undefined : t(($) => $.signs[kind], { sign });
  }

  function onKeys(event: KeyboardEvent) {
    const to = { ArrowRight: rover + 1, ArrowLeft: rover - 1, Home: 0, End: closeAt }[event.key];
    if (to !== undefined) {
      const buttons = strip.current?.querySelectorAll('button');
      buttons?.[(to + buttons.length) % buttons.length]?.focus();
    } else if (event.key === 'Escape') leave(false);
    else return;
    event.preventDefault();
  }

  function onFocus({ target }: FocusEvent) {
    const at = [...(strip.current?.querySelectorAll<Element>('button') ?? [])].indexOf(target);
    if (at >= 0) setHere(at);
  }

  return (
    <div className={`unprinted ${styles.strip}`} ref={strip} id={id}>
      {lost && <p role="alert">{t(($) => $.letters.noField)}</p>}
      <div
        role="toolbar"
        aria-label={t(($) => $.letters.label)}
        className={styles.letters}
        onKeyDown={onKeys}
        onFocus={onFocus}
        onPointerDown={(event) => event.preventDefault()} // the focus stays in the field
      >
        <button
          type="button"
          className={styles.tool}
          tabIndex={tab(shiftAt)}
          aria-pressed={capitals}
          onClick={() => setCapitals(!capitals)}
        >
          {t(($) => $.letters.capitals)}
        </button>
        <button
          type="button"
          className={styles.tool}
          tabIndex={tab(moreAt)}
          aria-pressed={all}
          onClick={() => setAll(!all)}
        >
          {t(($) => $.letters.more)}
        </button>
        {letters.map((letter, at) => (
          <button
            key={letter.sign}
            type="button"
            tabIndex={tab(first + at)}
            aria-label={nameOf(letter)}
            lang={letter.kind === 'letter' ? language : undefined}
            onClick={(event) => write(letter.sign, event)}
          >
            {letter.sign}
          </button>
        ))}
        <button type="button" className={styles.tool} tabIndex={tab(closeAt)} onClick={() => leave(true)}>
          {t(($) => $.letters.close)}
        </button>
      </div>
    </div>
  );
}
