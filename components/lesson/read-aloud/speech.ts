import type { Passage } from './passages.ts';

/** A text that is being read aloud. */
export interface Speech {
  pause(): void;
  resume(): void;
  /** How fast, as a share of the voice's own speed. */
  setRate(rate: number): void;
  stop(): void;
}

/** How a speech comes to its end by itself: it is over, or the voice does not answer. */
export type Ending = 'done' | 'fault';

/**
 * Reads passages one after the other and marks the one that is heard with `data-read`. Pausing ends the device's speech
 * and resuming begins again at the word that was reached: what devices call pause stops some of them for good.
 */
export function readAloud(
  passages: readonly Passage[],
  { voice, rate, onEnd }: { voice: SpeechSynthesisVoice; rate: number; onEnd: (ending: Ending) => void },
): Speech {
  let at = 0;
  let from = 0;
  let heard: SpeechSynthesisUtterance | null = null; // held, or some browsers forget it half-way

  function speak() {
    const passage = passages[at];
    if (!passage) return end('done');
    mark(passage.element);
    const utterance = new SpeechSynthesisUtterance(passage.text.slice(from));
    const start = from;
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    // A speech that was cut off still reports its end; only the one that is heard counts.
    const ifHeard = (then: () => void) => () => heard === utterance && then();
    utterance.onboundary = ({ charIndex }) => ifHeard(() => (from = start + charIndex))();
    utterance.onerror = ifHeard(() => end('fault'));
    utterance.onend = ifHeard(() => {
      at += 1;
      from = 0;
      speak();
    });
    heard = utterance;
    speechSynthesis.speak(utterance);
  }

  function hush() {
    heard = null;
    speechSynthesis.cancel();
  }

  function mark(element: HTMLElement | null) {
    for (const { element: other } of passages) delete other.dataset.read;
    if (!element) return;
    element.dataset.read = '';
    element.scrollIntoView({ block: 'nearest' });
  }

  function end(ending: Ending) {
    hush();
    mark(null);
    onEnd(ending);
  }

  hush(); // what another page may have left
  speak();
  return {
    pause: hush,
    resume: speak,
    setRate(next) {
      rate = next;
      if (!heard) return;
      hush();
      speak();
    },
    stop() {
      hush();
      mark(null);
    },
  };
}
