'use client';
import { createContext, type MouseEvent, type ReactNode, use, useEffect, useRef } from 'react';
import { isAway } from './boundary.tsx';
import { Note } from './note.tsx';
import styles from './page-fault.module.css';
import { returnFocus } from './return-focus.ts';

/** What is said where a page breaks. It comes with the page, for when nothing more can be fetched. */
export interface FaultWords {
  readonly title: string;
  readonly text: string;
  readonly awayTitle: string;
  readonly away: string;
  readonly again: string;
  readonly reload: string;
  /** The way out. */
  readonly home: { readonly title: string; readonly address: string };
}

const Words = createContext<FaultWords | null>(null);

/** Hands the words for faults to the pages inside. */
export function FaultSpeech({ words, children }: { words: FaultWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** Stands in the place of a page that broke: what is so, what is safe, and how to go on. */
export function PageFault({ fault, again }: { fault: unknown; again: () => void }) {
  const words = use(Words);
  const heading = useRef<HTMLHeadingElement>(null);
  const away = isAway(fault);
  // What had the focus is gone with the page: the heading takes it, and says what came instead.
  useEffect(() => heading.current?.focus(), []);
  if (!words) return null;

  function tryAgain({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    again();
    returnFocus(currentTarget);
  }

  return (
    <div className="page">
      <h1 ref={heading} tabIndex={-1}>
        {away ? words.awayTitle : words.title}
      </h1>
      <div className={styles.told}>
        <Note state="stopped">
          <p>{away ? words.away : words.text}</p>
          <div className="buttons">
            <button type="button" className="button" onClick={tryAgain}>
              {words.again}
            </button>
            <button type="button" className="button plain" onClick={() => location.reload()}>
              {words.reload}
            </button>
            <a className="button plain" href={words.home.address}>
              {words.home.title}
            </a>
          </div>
        </Note>
      </div>
    </div>
  );
}
