import fc from 'fast-check';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { builderNamespaces } from '../../../components/builder/index.ts';
import { views } from '../../../components/builder/views/views.tsx';
import { Words } from '../../../components/ui/index.ts';
import { scenarioMaterial } from '../../../content/index.ts';
import { loadCatalogues } from '../../../lib/i18n/index.ts';
import { apply, type JourneyMap, newMap } from '../../../lib/journey/index.ts';
import { commandOf, type Intent, intents, limits } from '../../lib/journey/arbitrary.ts';
import { everything } from '../../lib/journey/telling.ts';
import { deskOf } from './desk.ts';

vi.setConfig({ testTimeout: 120_000 });

const material = await scenarioMaterial('second-hand-phone', 'hr');
const catalogues = await loadCatalogues('hr', builderNamespaces);
const starts: Record<string, JourneyMap> = {
  'an empty map': newMap({ id: 'empty', language: 'hr' }),
  'a map with one of everything': everything(),
  'the whole phone': material.example,
};

/** What text of a map would become if a view took it for markup. */
const foreign = 'script, img, iframe, object, embed, [onerror], [onclick]';

for (const [name, View] of Object.entries(views))
  test(`the view “${name}” shows whatever can be done to a map`, async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...Object.keys(starts)),
      intents,
      async (from, wishes) => {
        const map = wishes.reduce(
          (map, wish) => apply(map, commandOf(map, wish as Intent)),
          starts[from] as JourneyMap,
        );
        const shown = await render(
          <Words locale="hr" catalogues={catalogues}>
            <Suspense fallback={<p id="waiting" />}>
              <View desk={deskOf(map)} locale="hr" material={material} />
            </Suspense>
          </Words>,
        );
        await vi.waitFor(() => expect(shown.container.querySelector('#waiting')).toBeNull());
        expect(shown.container.childElementCount).toBeGreaterThan(0);
        expect(shown.container.querySelectorAll(foreign)).toHaveLength(0);
        await shown.unmount();
      },
    );
    await fc.assert(property, { ...limits, numRuns: 30 });
  });
