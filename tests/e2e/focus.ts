// Where the focus is after a key, and whether somebody who works without a mouse can see it (WCAG 2.4.7, 2.4.11, 2.4.13).
import { expect, type Keyboard, type Page } from '@playwright/test';

/** What is wrong with the focus as it is now; null where it is somewhere, in sight, on top, and drawn. */
export const focusFault = (page: Page): Promise<string | null> => page.evaluate(look);

/** Runs in the page, so it holds everything that it needs. */
async function look(): Promise<string | null> {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await drawn();
  await drawn();
  const { activeElement: held } = document;
  if (!(held instanceof HTMLElement || held instanceof SVGElement) || held === document.body)
    return 'it is lost';
  const name = held.outerHTML.slice(0, 160);

  // A field that is drawn by its label is seen where the label is.
  const labels = held instanceof HTMLInputElement ? [...(held.labels ?? [])] : [];
  const isDot = (element: Element) => element.getBoundingClientRect().width <= 1;
  const seen = isDot(held) ? (labels[0] ?? held) : held;
  const box = seen.getClientRects()[0];
  if (!box) return `it is on what is not drawn: ${name}`;
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, innerWidth);
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  // A text that is longer than the screen is scrolled to where one writes: a part of it is in sight.
  const least = 16;
  const inSight = right - left >= Math.min(box.width, least) && bottom - top >= Math.min(box.height, least);
  if (!inSight) return `it is outside of the screen: ${name} ${[box.left, box.top].map(Math.round)}`;

  const places = [0.5, 0.2, 0.8].flatMap((x) => [0.5, 0.25, 0.75].map((y) => [x, y] as const));
  const hits = places.map(([x, y]) =>
    document.elementFromPoint(left + x * (right - left), top + y * (bottom - top)),
  );
  const covers = hits.filter((hit) => hit && ![held, ...labels].some((one) => one.contains(hit)));
  // The corners of what is round are not its own.
  if (covers.length > 4) return `something lies over it: ${name} under ${covers[0]?.outerHTML.slice(0, 100)}`;

  const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const scale = (colour: string) => (colour.startsWith('color(') ? 1 : 255);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = rgb(colour)
      .map((part) => part / scale(colour))
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((rgb(backgroundColor)[3] ?? 1) > 0.9) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const rings = [held, ...labels].filter((element) => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return false;
    const inside = Number.parseFloat(outlineOffset) < 0;
    const [dark = 0, light = 0] = [outlineColor, ground(inside ? element : element.parentElement)]
      .map(luminance)
      .sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05) >= 3;
  });
  return rings.length === 0 ? `it is not drawn: ${name}` : null;
}

/** A keyboard that looks at the focus after every press, and can say what it has seen. */
export interface WatchedKeys extends Pick<Keyboard, 'press' | 'type'> {
  /** How often a key was pressed. */
  readonly presses: () => number;
  /** Holds that the focus was never lost, outside, covered or invisible. */
  readonly expectSeen: () => void;
}

/** The keys of a page, watched. After a press that opened another page the focus may be nowhere. */
export function watchedKeys(page: Page): WatchedKeys {
  const faults: string[] = [];
  let presses = 0;
  const place = () => new URL(page.url()).pathname;
  async function watch(key: string, does: () => Promise<void>) {
    const before = place();
    presses += 1;
    await does();
    let fault: string | null = null;
    try {
      fault = await focusFault(page);
    } catch {
      await page.waitForLoadState(); // the page went while it was looked at
    }
    if (fault && place() === before) faults.push(`${place()} after ${key}: ${fault}`);
  }
  return {
    press: (key) => watch(key, () => page.keyboard.press(key)),
    type: (text) => watch(`writing ${text}`, () => page.keyboard.type(text)),
    presses: () => presses,
    expectSeen: () => expect(faults).toEqual([]),
  };
}
