// How a page is laid out: what lies outside the screen, which words are cut off, which targets are too small for a
// finger, and what moves for somebody who asked for no motion.
import { expect, type Page } from './test.ts';

/** What is looked for. */
export type Look = 'sideways' | 'cut' | 'targets' | 'motion';

/** The least that a finger meets, in CSS pixels (WCAG 2.2, 2.5.5). */
const target = 44;

/** What is wrong with the page as it is laid out now; nothing where all is well. */
const faultsOn = (page: Page, looks: readonly Look[]): Promise<string[]> =>
  page.evaluate(lookAt, { looks, target });

/** Runs in the page, so it holds everything that it needs. */
function lookAt({ looks, target }: { looks: readonly Look[]; target: number }): string[] {
  const found: string[] = [];
  const say = (what: string, element: Element, more = '') => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50);
    found.push(
      `${what}: <${element.localName} class="${element.getAttribute('class') ?? ''}"> ${words} ${more}`,
    );
  };
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  /** Words for who hears the page: a pixel wide on purpose, until a way to skip has the focus. */
  const unseen = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath.startsWith('inset(50%') || at.matches('.skip')) return true;
    return false;
  };

  if (looks.includes('sideways')) {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) {
      found.push(`the page is ${scrollWidth} wide on ${innerWidth}`);
      const out = [...document.querySelectorAll('body *')].filter(
        (one) => shown(one) && Math.round(one.getBoundingClientRect().right) === scrollWidth,
      );
      for (const element of out.slice(-3)) say('reaches out', element);
    }
    for (const panel of document.querySelectorAll('dialog[open], :popover-open'))
      if (panel.scrollWidth > panel.clientWidth + 1) {
        const edge = panel.getBoundingClientRect().left + panel.clientWidth;
        const out = [...panel.querySelectorAll('*')].filter(
          (one) => one.getBoundingClientRect().right > edge + 1,
        );
        say('wider than its box', out.at(-1) ?? panel);
      }
  }

  if (looks.includes('cut')) {
    // What lies far below is laid out only when it comes near: all of it now, as a reader would meet it.
    const later = new Set<Element>(
      [...document.querySelectorAll<HTMLElement>('body *')].filter(
        (element) => getComputedStyle(element).contentVisibility === 'auto',
      ),
    );
    for (const element of later) (element as HTMLElement).style.contentVisibility = 'visible';
    interface Box {
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    /** What an element cuts off of that which it holds, and what its place depends on. */
    const knives = new Map<
      Element,
      { box: Box | null; scrolls: boolean; position: string; anchors: boolean }
    >();
    const knifeOf = (element: Element) => {
      const known = knives.get(element);
      if (known) return known;
      const { overflowX, overflowY, contain, position, transform, overflowClipMargin } =
        getComputedStyle(element);
      const scrolls = [overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll');
      const paints = /paint|content|strict/.test(contain) || later.has(element);
      const cuts = paints || [overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip');
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const margin = Number.parseFloat(overflowClipMargin) || 0;
      const box = cuts
        ? { left: left - margin, right: right + margin, top: top - margin, bottom: bottom + margin }
        : null;
      const knife = {
        box,
        scrolls,
        position,
        anchors: position !== 'static' || transform !== 'none' || paints,
      };
      knives.set(element, knife);
      return knife;
    };
    /** The element that cuts a piece of text; null where it is whole, or can be scrolled to. */
    const cutter = (text: Element, box: Box): Element | null => {
      let floating = false; // an absolute place is cut only by what it is placed in
      for (let at: Element | null = text; at && at !== document.body; at = at.parentElement) {
        const { box: edge, scrolls, position, anchors } = knifeOf(at);
        if (floating && !anchors) continue;
        floating = false;
        if (scrolls && at !== text) return null;
        const rest = 1;
        if (edge && (box.left < edge.left - rest || box.right > edge.right + rest)) return at;
        if (edge && (box.top < edge.top - rest || box.bottom > edge.bottom + rest)) return at;
        if (position === 'fixed' || at.matches('dialog[open], :popover-open')) return null;
        floating = position === 'absolute';
      }
      return box.left < -1 ? document.documentElement : null;
    };
    /** The letters themselves: a line box is higher than what is drawn in it. */
    const inked = ({ left, right, top, bottom }: Box): Box => {
      const air = (bottom - top) / 5;
      return { left, right, top: top + air, bottom: bottom - air };
    };

    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const hidden = new Map<Element, boolean>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim()) continue;
      if (element.closest('script, style, noscript, option, textarea')) continue;
      if (!hidden.has(element)) hidden.set(element, !shown(element) || unseen(element));
      if (hidden.get(element)) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const knife = rect.width > 0 ? cutter(element, inked(rect)) : null;
        if (!knife) continue;
        const edge = knife.getBoundingClientRect();
        const places = [rect, edge].map(({ left, right, top, bottom }) =>
          [left, right, top, bottom].map(Math.round).join(' '),
        );
        say(
          'cut off',
          element,
          `(${places.join(' by ')}, ${knife.localName}.${knife.getAttribute('class')})`,
        );
        break;
      }
    }

    for (const drawing of document.querySelectorAll('svg')) {
      if (drawing.parentElement?.closest('svg') || !shown(drawing)) continue;
      const lines = [...drawing.querySelectorAll('text')]
        .flatMap((text) => (text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text]))
        .filter((line) => shown(line) && line.textContent?.trim())
        .map((line) => ({ line, box: inked(line.getBoundingClientRect()) }));
      for (const [at, { line, box }] of lines.entries())
        for (const { line: other, box: on } of lines.slice(at + 1)) {
          const width = Math.min(box.right, on.right) - Math.max(box.left, on.left);
          const height = Math.min(box.bottom, on.bottom) - Math.max(box.top, on.top);
          const least = Math.min(box.bottom - box.top, on.bottom - on.top);
          if (width > 1.5 && height > least / 4)
            say('drawn over another text', line, `/ ${other.textContent}`);
        }
    }
  }

  if (looks.includes('targets')) {
    const pressed =
      'a[href], button, summary, input:not([type=hidden]), select, textarea, ' +
      '[role=button], [role=radio], [role=checkbox], [role=option], [role=gridcell][tabindex]';
    for (const element of document.querySelectorAll(pressed)) {
      if (!shown(element)) continue;
      // A link or a term within a sentence is as high as its line (the exception of 2.5.5 and 2.5.8).
      const sentence = element.parentElement?.closest('p, li, dd, dt, td, th, figcaption, div');
      const others = [...(sentence?.querySelectorAll(pressed) ?? [])].map((one) => one.textContent ?? '');
      const words = others.reduce((text, other) => text.replace(other, ''), sentence?.textContent ?? '');
      if (/^inline(-block)?$/.test(getComputedStyle(element).display) && /\p{L}{2}/u.test(words)) continue;
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
      const across =
        Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
      const down = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
      if (across < target - 0.5 || down < target - 0.5)
        say('a small target', element, `(${across.toFixed(1)} by ${down.toFixed(1)})`);
    }
  }

  if (looks.includes('motion')) {
    const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
    if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') found.push('the page glides');
    for (const element of document.querySelectorAll('body, body *')) {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      if (seconds(transitionDuration) > 0.01) say('moves', element, transitionDuration);
      if (animationName !== 'none' && seconds(animationDuration) > 0.01)
        say('moves', element, animationDuration);
    }
  }
  return found;
}

/** A way to look at a page: a screen, the reader's settings, and what must not be wrong then. */
interface Way {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly reading?: Readonly<Record<string, string>>;
  readonly looks: readonly Look[];
}

const ways: readonly Way[] = [
  { name: 'a phone', width: 390, height: 844, looks: ['sideways', 'cut', 'targets'] },
  { name: 'a narrow screen', width: 320, height: 640, looks: ['sideways', 'cut'] },
  { name: 'a laptop enlarged to 200 %', width: 640, height: 400, looks: ['sideways', 'cut'] },
  {
    name: 'letters of twice the size, wide apart, on a narrow screen',
    width: 320,
    height: 640,
    reading: { size: '200', spacing: 'wide' },
    looks: ['sideways', 'cut'],
  },
  {
    name: 'letters of twice the size',
    width: 1280,
    height: 720,
    reading: { size: '200' },
    looks: ['sideways', 'cut'],
  },
];

/** Puts the reader's settings on the page, as public/reading.js does it. */
const read = (page: Page, reading: Readonly<Record<string, string>>) =>
  page.evaluate((reading) => {
    const { dataset } = document.documentElement;
    for (const name of ['size', 'spacing']) delete dataset[name];
    Object.assign(dataset, reading);
  }, reading);

/** The page as it is stands every screen and size: nothing sideways, nothing cut off, no small target, no motion. */
export async function expectGoodLayout(page: Page): Promise<void> {
  const usual = page.viewportSize();
  const found: Record<string, string[]> = { 'as it is': await faultsOn(page, ['targets', 'motion']) };
  for (const { name, width, height, reading = {}, looks } of ways) {
    await page.setViewportSize({ width, height });
    await read(page, reading);
    found[name] = await faultsOn(page, looks);
  }
  await read(page, {});
  if (usual) await page.setViewportSize(usual);
  const wrong = Object.entries(found).filter(([, faults]) => faults.length > 0);
  expect.soft(Object.fromEntries(wrong), 'the layout').toEqual({});
}
