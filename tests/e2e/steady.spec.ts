// Nothing on a page moves by itself while it loads: not when its letters come late, not when what the device has kept
// is put in its place.
import { lessons, scenarioMaterial } from '../../content/index.ts';
import { serialise } from '../../lib/journey/index.ts';
import { builderOn } from './builder.ts';
import { kindsIn } from './pages.ts';
import { type BrowserContext, expect, test } from './test.ts';
import { wordsOf } from './words.ts';

const locale = 'fr';
const late = 300; // milliseconds until a font is there

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

/** A learner's device: a map, lessons done and begun, and how the reader likes the pages. */
async function keepThings(context: BrowserContext) {
  const words = await wordsOf(locale);
  const { example } = await scenarioMaterial('school-lunch', locale);
  const page = await context.newPage();
  const on = builderOn(page, words);
  await page.goto(`/${locale}/builder/`);
  await page.getByLabel(words.builder(($) => $.begin.openFile)).setInputFiles({
    name: 'map.waymark.json',
    mimeType: 'application/json',
    buffer: Buffer.from(serialise({ map: { ...example, id: 'kept' }, reviews: [] })),
  });
  await on.waymark('thoughts').click();
  await page.getByRole('region').getByRole('textbox').first().fill('Encore dix minutes');
  await on.isSaved();
  const [first, second] = lessons;
  const progress = {
    [first?.name ?? '']: {
      opened: 1,
      answered: first?.exercises.map(({ id }) => id) ?? [],
      reached: true,
    },
    [second?.name ?? '']: { opened: 2, answered: [], reached: false },
  };
  await page.evaluate((progress) => {
    localStorage.setItem('waymark-progress', progress);
    localStorage.setItem('waymark-reading-size', '125');
    localStorage.setItem('waymark-reading-spacing', 'wide');
    localStorage.setItem('waymark-reading-theme', 'dark');
  }, JSON.stringify(progress));
  await page.close();
}

/** What moved while a page was loading, and what for. */
async function shiftsOn(context: BrowserContext, address: string): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const shifts = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().map((entry) => {
              const { value, sources } = entry as PerformanceEntry & {
                value: number;
                sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
              };
              const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
                const element = node instanceof Element ? node : node?.parentElement;
                const name = `${element?.localName}.${element?.className} ${element?.textContent?.slice(0, 30)}`;
                const place = ({ x, y, width, height }: DOMRect) =>
                  [x, y, width, height].map(Math.round).join(' ');
                return `${name} (${place(from)} > ${place(to)})`;
              });
              return `${value.toFixed(4)}: ${moved.join('; ')}`;
            }),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 100); // there was none
      }),
  );
  await page.close();
  return shifts;
}

for (const viewport of screens)
  for (const kept of [false, true])
    test.describe(`${viewport.width} wide, ${kept ? 'with what a learner keeps' : 'for the first time'}`, () => {
      test.use({ viewport, reducedMotion: 'reduce' });

      test('nothing moves while a page loads', async ({ context }) => {
        if (kept) await keepThings(context);
        await context.route('**/fonts/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, late));
          await route.continue();
        });
        for (const address of ['/', ...kindsIn(locale).map((page) => page.address)])
          expect.soft(await shiftsOn(context, address), address).toEqual([]);
      });
    });
