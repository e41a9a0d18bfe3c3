import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { localVoice } from '../../../components/lesson/read-aloud/local-voice.ts';
import { ReadAloud } from '../../../components/lesson/read-aloud/read-aloud.tsx';
import { loadCatalogue } from '../../../lib/i18n/index.ts';

const { aloud: words } = await loadCatalogue('en', 'reading');

const voiceOf = (lang: string, localService = true, isDefault = false) =>
  ({ lang, localService, default: isDefault, name: lang, voiceURI: `${lang} ${localService}` }) as const;

/** The parts of an utterance that the device reads, without the browser's own checks. */
class Utterance {
  readonly text: string;
  lang = '';
  rate = 1;
  voice: unknown = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onboundary: ((event: { charIndex: number }) => void) | null = null;
  constructor(text: string) {
    this.text = text;
  }
}

/** A device that speaks: it says nothing to the end by itself. */
class Device extends EventTarget {
  voices: unknown[] = [];
  said: Utterance[] = [];
  getVoices = () => this.voices.map((voice) => ({ ...(voice as object) })); // new objects each time, as in Chromium
  speak = (utterance: Utterance) => this.said.push(utterance);
  cancel = vi.fn();
  bring(...voices: unknown[]) {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
  get last() {
    const utterance = this.said.at(-1);
    if (!utterance) throw new Error('nothing was said');
    return utterance;
  }
}

let device: Device;

beforeEach(() => {
  device = new Device();
  vi.stubGlobal('speechSynthesis', device);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => vi.unstubAllGlobals());

const Lesson = ({ children }: { children?: ReactNode }) => (
  <article>
    <h1>Lunch</h1>
    <ReadAloud tag="en" words={words} />
    {children ?? (
      <>
        <p>
          A{' '}
          <button type="button" popoverTarget="step">
            step
          </button>
          <span id="step" popover="auto">
            is explained here
          </span>{' '}
          is one moment.
        </p>
        <p aria-hidden="true">for the eyes alone</p>
        <ol>
          <li>The queue is long.</li>
        </ol>
        <form>
          <p>An exercise</p>
        </form>
      </>
    )}
  </article>
);

const heard = () => device.said.map(({ text }) => text);
const marked = () => document.querySelector('[data-read]')?.textContent ?? null;

async function begun() {
  device.bring(voiceOf('en-GB'));
  const page = await render(<Lesson />);
  await page.getByRole('button', { name: words.start }).click();
  return page;
}

test('the button comes with a voice of the language that works on the device itself', async () => {
  const page = await render(<Lesson />);
  const button = page.getByRole('button', { name: words.start });
  await expect.element(button).not.toBeInTheDocument();
  device.bring(voiceOf('en-US', false), voiceOf('sv-SE'));
  await expect.element(button).not.toBeInTheDocument();
  device.bring(voiceOf('en-US', false), voiceOf('en-GB'));
  await expect.element(button).toBeVisible();
});

test('headings and paragraphs are read in turn, each is marked, and the end is said', async () => {
  const page = await begun();
  const all = ['Lunch', 'A step is one moment.', 'The queue is long.'];
  for (const [at, text] of all.entries()) {
    expect(heard()).toEqual(all.slice(0, at + 1));
    expect(device.last).toMatchObject({ lang: 'en-GB', rate: 1, voice: { localService: true } });
    expect(marked()).toContain(text.slice(-6));
    device.last.onend?.();
  }
  await expect.element(page.getByRole('status')).toHaveTextContent(words.done);
  await expect.element(page.getByRole('button', { name: words.start })).toHaveFocus();
  expect([heard(), marked()]).toEqual([all, null]);
});

test('after a pause it goes on at the word that was reached, and a cut-off speech ends nothing', async () => {
  const page = await begun();
  const [title] = device.said;
  title?.onend?.();
  const cut = device.last;
  cut.onboundary?.({ charIndex: 2 });
  await page.getByRole('button', { name: words.pause }).click();
  expect(device.cancel).toHaveBeenCalled();
  cut.onend?.();
  cut.onerror?.();
  expect(heard()).toHaveLength(2);
  await page.getByRole('button', { name: words.resume }).click();
  expect(device.last.text).toBe('step is one moment.');
  device.last.onboundary?.({ charIndex: 5 });
  await page.getByRole('radio', { name: words.slow }).click();
  expect(device.last).toMatchObject({ text: 'is one moment.', rate: 0.75 });
});

test('by keyboard: start, stop, and the focus stays with the button', async () => {
  device.bring(voiceOf('en'));
  const page = await render(<Lesson />);
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: words.start })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: words.pause })).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: words.start })).toHaveFocus();
  await expect.element(page.getByRole('button', { name: words.stop })).not.toBeInTheDocument();
  expect(marked()).toBe(null);
});

test('a voice that does not answer is told', async () => {
  const page = await begun();
  device.last.onerror?.();
  await expect.element(page.getByRole('status')).toHaveTextContent(words.fault);
});

test('it stops when the page is left', async () => {
  const page = await begun();
  device.cancel.mockClear();
  window.dispatchEvent(new Event('pagehide'));
  expect(device.cancel).toHaveBeenCalled();
  await expect.element(page.getByRole('button', { name: words.start })).toBeVisible();
  await page.getByRole('button', { name: words.start }).click();
  device.cancel.mockClear();
  await page.unmount();
  expect(device.cancel).toHaveBeenCalled();
});

test('the device’s preferred voice comes first, and Norwegian goes by three names', () => {
  const [uk, us, far] = [voiceOf('en-GB'), voiceOf('en_US', true, true), voiceOf('en-AU', false, true)];
  expect(localVoice([far, uk, us], 'en')).toBe(us);
  expect(localVoice([far, uk], 'en')).toBe(uk);
  expect(localVoice([far], 'en')).toBe(null);
  expect(['nb-NO', 'no', 'nb_NO', 'nn-NO'].map((lang) => localVoice([voiceOf(lang)], 'nb')?.lang)).toEqual([
    'nb-NO',
    'no',
    'nb_NO',
    undefined,
  ]);
});
