import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioMaterial } from '../../../content/index.ts';
import { fragmentOf, linkLimit, readFragment } from '../../../lib/exchange/index.ts';
import { fileLimit, newMap } from '../../../lib/journey/index.ts';
import { text } from '../journey/arbitrary.ts';

test('the whole lunch fits into a link, in every language, and comes back', async () => {
  for (const locale of ['sv', 'no', 'fr', 'hr', 'en'] as const) {
    const { example } = await scenarioMaterial('school-lunch', locale);
    const fragment = await fragmentOf({ map: example, reviews: [] });
    expect(fragment).toMatch(/^map=[\w-]+$/);
    expect(await readFragment(`#${fragment}`)).toMatchObject({
      ok: true,
      file: { map: example },
      repairs: [],
    });
  }
});

test('whatever a title says comes back from a link', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (title) => {
      const map = newMap({ id: 'm', language: 'hr', title: title.toWellFormed() });
      const fragment = await fragmentOf({ map, reviews: [] });
      if (fragment === null) return;
      expect(await readFragment(fragment)).toMatchObject({ ok: true, file: { map } });
    }),
    { numRuns: 40 },
  );
});

test('a map too large for a link gives none', async () => {
  const random = prand(7);
  const noise = Array.from({ length: linkLimit }, () => String.fromCharCode(0x4e00 + (random() % 20_000)));
  const map = newMap({ id: 'm', language: 'sv', title: noise.join('') });
  expect(await fragmentOf({ map, reviews: [] })).toBeNull();
});

/** Numbers that look like chance, the same on every run. */
const prand = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed >>> 8;
};

test('a fragment that carries no map is no fault, a broken one is', async () => {
  expect(await readFragment('')).toBeNull();
  expect(await readFragment('#story-on-a-line')).toBeNull();
  for (const broken of ['map=', 'map=%%%', 'map=AAAA', 'map=ånej'])
    expect(await readFragment(broken)).toEqual({ ok: false, code: 'not-waymark' });
});

test('a small link that unfolds into a very large file is given up', async () => {
  const huge = new Blob(['x'.repeat(fileLimit + 1)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const squeezed = Buffer.from(await new Response(huge).arrayBuffer()).toString('base64url');
  expect(await readFragment(`map=${squeezed}`)).toEqual({ ok: false, code: 'too-large' });
});
