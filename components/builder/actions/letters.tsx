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
  const moreAt = 1 + letters.length;
  const closeAt = moreAt + 1;
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

  function unfold() {
    setAll(!all);
    setHere(1 + own.length + (all ? 0 : more.length)); // the button moves on behind the letters
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
        <Control
          label={t(($) => $.letters.capitals)}
          sign="M10 3 L3 10.5 L7 10.5 L7 16 L13 16 L13 10.5 L17 10.5 Z"
          pressed={capitals}
          tabIndex={tab(0)}
          press={() => setCapitals(!capitals)}
        />
        <div className={styles.row}>
          {letters.map((letter, at) => (
            <button
              key={letter.sign}
              type="button"
              tabIndex={tab(1 + at)}
              aria-label={nameOf(letter)}
              lang={letter.kind === 'letter' ? language : undefined}
              onClick={(event) => write(letter.sign, event)}
            >
              {letter.sign}
            </button>
          ))}
          <button
            type="button"
            className={styles.more}
            tabIndex={tab(moreAt)}
            aria-pressed={all}
            onClick={unfold}
          >
            {t(($) => $.letters.more)}
          </button>
        </div>
        <Control
          label={t(($) => $.letters.close)}
          sign="M5 5 L15 15 M15 5 L5 15"
          tabIndex={tab(closeAt)}
          press={() => leave(true)}
        />
      </div>
    </div>
  );
}

function Control(props: {
  label: string;
  sign: string;
  pressed?: boolean;
  tabIndex: 0 | -1;
  press: () => void;
}) {
  return (
    <button
      type="button"
      tabIndex={props.tabIndex}
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      onClick={props.press}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d={props.sign} />
      </svg>
    </button>
  );
}
