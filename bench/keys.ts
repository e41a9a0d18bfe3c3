// How long a key press takes until it is on the screen, in a real Chromium with its processor slowed four times, in a
// map of 108 moments: the browser's own event timing, which counts until the next picture is shown (in steps of 8 ms).
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Locator, type Page } from '@playwright/test';
import { createT } from '../lib/i18n/index.ts';
import { type JourneyMap, serialise } from '../lib/journey/index.ts';
import { site } from '../scripts/serve/site.ts';
import { chromiumPath, flags } from '../tests/chromium.ts';

const slower = 4;
/** What is typed: words, as a pupil writes them. */
const typed = 'cekam u redu i gledam na sat '.repeat(3);
const presses = typed.length;

/** Has the page note how long each interaction takes, from the key to the picture. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const times = new Map<number, number>();
    Object.assign(window, { times });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        if (entry.name.startsWith('key') && entry.interactionId)
          times.set(entry.interactionId, Math.max(times.get(entry.interactionId) ?? 0, entry.duration));
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });

type Watched = typeof window & { times: Map<number, number> };

/** Milliseconds of each key press in a field. */
async function timesOf(page: Page, field: Locator): Promise<number[]> {
  await field.focus();
  // What the focus brings about, or the view that was just chosen, is not the key's.
  await page.waitForTimeout(2500);
  await page.evaluate(() => (window as Watched).times.clear());
  for (const key of typed) {
    await page.keyboard.press(key, { delay: 60 });
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(1000);
  const written = await field.inputValue();
  if (!written.includes(typed)) throw new Error(`the keys did not arrive: ${written}`);
  const slow = await page.evaluate(() => [...(window as Watched).times.values()]);
  // What took less than the threshold is not reported at all.
  return [...Array<number>(Math.max(0, presses - slow.length)).fill(16), ...slow].sort((a, b) => a - b);
}

const share = (times: readonly number[], part: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

/** A row for the table: where the key was pressed, and half and 95 in 100 of the times in milliseconds. */
export type KeyRow = Readonly<Record<'p50 (ms)' | 'p95 (ms)', number>>;

/** Presses keys in every view and in every move that is written in. */
export async function keyTimes(map: JourneyMap): Promise<Readonly<Record<string, KeyRow>>> {
  const builder = await createT('hr', 'builder');
  const views = await createT('hr', 'views');
  const server = createServer(site('out', '')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: flags });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hr/builder/`);
  const file = {
    name: 'map.waymark.json',
    mimeType: 'application/json',
    buffer: Buffer.from(serialise({ map, reviews: [] })),
  };
  await page.getByLabel(builder(($) => $.begin.openFile)).setInputFiles(file);
  const waymark = (move: 'actions' | 'feelings' | 'touchpoints' | 'next') =>
    page.getByRole('button', { name: builder(($) => $.moves[move].name), exact: true }).click();
  await waymark('actions');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await watch(page);

  const rows: Record<string, KeyRow> = {};
  const measure = async (name: string, field: Locator) => {
    const times = await timesOf(page, field);
    rows[name] = { 'p50 (ms)': share(times, 0.5), 'p95 (ms)': share(times, 0.95) };
  };
  const group = page.getByRole('radiogroup', { name: views(($) => $.label), exact: true });
  const work = page.getByRole('region').filter({ has: page.locator('#move-title') });
  for (const [at, radio] of (await group.getByRole('radio').all()).entries()) {
    await radio.check();
    const shown = await group.locator('label', { has: page.locator(':checked') }).textContent();
    await measure(`what happens, below: ${shown}`, work.getByRole('textbox').nth(40 + at));
    const cell = page.locator('td[data-cell]').nth(40);
    if (await cell.isVisible()) {
      await cell.focus();
      await cell.press('F2');
    }
    const within = group.locator('xpath=../..').getByRole('textbox');
    const fields = await within.count();
    if (fields > 0) await measure(`in: ${shown}`, within.nth(Math.min(fields - 1, 40)));
  }
  await browser.close();
  server.close();
  return rows;
}
