'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { passagesOf } from './passages.ts';
import styles from './read-aloud.module.css';
import { type Ending, readAloud, type Speech } from './speech.ts';
import { useLocalVoice } from './use-local-voice.ts';

const rates = { slow: 0.75, normal: 1 } as const;

type Speed = keyof typeof rates;

/** What the buttons say. */
export interface AloudWords extends Record<Speed, string> {
  readonly start: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly speed: string;
  readonly done: string;
  readonly fault: string;
}

/** Reads the article around it aloud with the device's own voice; is not there where there is no such voice. */
export function ReadAloud({ tag, words }: { tag: string; words: AloudWords }) {
  const voice = useLocalVoice(tag);
  const [phase, setPhase] = useState<'silent' | 'reading' | 'paused'>('silent');
  const [speed, setSpeed] = useState<Speed>('normal');
  const [ended, setEnded] = useState<Ending | null>(null);
  const speech = useRef<Speech>(null);
  const bar = useRef<HTMLDivElement>(null);
  const lead = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    const stop = () => {
      speech.current?.stop();
      setPhase('silent');
    };
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      speech.current?.stop();
    };
  }, []);

  const active = phase !== 'silent';
  useEffect(() => {
    document.documentElement.toggleAttribute('data-aloud', active);
    return () => document.documentElement.removeAttribute('data-aloud');
  }, [active]);

  if (!voice) return null;

  function start() {
    const article = bar.current?.closest('article');
    const own = voice?.();
    if (!article || !own) return setEnded('fault');
    setEnded(null);
    setPhase('reading');
    speech.current = readAloud(passagesOf(article), { voice: own, rate: rates[speed], onEnd: end });
  }

  function end(ending: Ending | null) {
    // The buttons that go must not take the focus with them.
    if (bar.current?.contains(document.activeElement)) lead.current?.focus();
    setEnded(ending);
    setPhase('silent');
  }

  function pause() {
    speech.current?.pause();
    setPhase('paused');
  }

  function resume() {
    speech.current?.resume();
    setPhase('reading');
  }

  function choose(next: Speed) {
    setSpeed(next);
    speech.current?.setRate(rates[next]);
  }

  const leads = {
    silent: { act: start, text: words.start, sign: 'M8 5 L19 12 L8 19 Z' },
    reading: { act: pause, text: words.pause, sign: 'M7 5 H10 V19 H7 Z M14 5 H17 V19 H14 Z' },
    paused: { act: resume, text: words.resume, sign: 'M8 5 L19 12 L8 19 Z' },
  };
  const { act, text, sign } = leads[phase];
  return (
    <div ref={bar} className={`${styles.bar} ${active ? styles.active : ''} unprinted`} data-unread="">
      <button ref={lead} type="button" className="button plain" onClick={act}>
        <Sign d={sign} />
        {text}
      </button>
      {active && (
        <>
          <button
            type="button"
            className="button plain"
            onClick={() => {
              speech.current?.stop();
              end(null);
            }}
          >
            <Sign d="M6 6 H18 V18 H6 Z" />
            {words.stop}
          </button>
          <fieldset className={styles.speed}>
            <legend>{words.speed}</legend>
            {(['slow', 'normal'] as const).map((one) => (
              <label key={one}>
                <input type="radio" name={id} checked={speed === one} onChange={() => choose(one)} />
                {words[one]}
              </label>
            ))}
          </fieldset>
        </>
      )}
      <p role="status">{ended && words[ended]}</p>
    </div>
  );
}

const Sign = ({ d }: { d: string }) => (
  <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true">
    <path d={d} />
  </svg>
);
