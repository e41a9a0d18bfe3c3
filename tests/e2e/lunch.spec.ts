// The whole lunch, from the muddle of moments to the PDF: once with keys alone, once with the pointer.
import { scenarios } from '../../content/index.ts';
import type { CellWords } from '../../lib/course/index.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import type { Score } from '../../lib/journey/index.ts';
import { builderOn, numbered } from './builder.ts';
import { type Hands, keysAlone, pointer } from './hands.ts';
import { bytesOf, readPdf } from './pdf.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

const ways: readonly { locale: Locale; name: string; handsOn: (page: Page) => Hands }[] = [
  { locale: 'sv', name: 'with keys alone', handsOn: keysAlone },
  { locale: 'fr', name: 'with the pointer', handsOn: pointer },
];

const textOf = (cell: CellWords | undefined): string =>
  typeof cell === 'string' ? cell : (cell?.text ?? '');

/** Words without what breaks or joins them on paper. */
const bare = (text: string): string => text.replace(/[\s\u00ad-]+/g, '');

for (const { locale, name, handsOn } of ways)
  test(`the whole lunch is mapped ${name}: ${locale}`, async ({ page }) => {
    test.slow(); // as long as it takes to press some thousand keys
    const words = await wordsOf(locale);
    const { builder, structure, scores } = words;
    const { words: lunch, titles, titleOf, start } = await lunchIn(locale);
    const [frame] = scenarios;
    const steps = Object.entries(lunch.steps).sort(
      ([a], [b]) => titles.indexOf(titleOf(a)) - titles.indexOf(titleOf(b)),
    );
    const on = builderOn(page, words);
    const hands = handsOn(page);
    const exact = true;
    const field = (label: string) => page.getByRole('textbox', { name: label, exact });
    const button = (label: string) => page.getByRole('button', { name: label, exact });
    const list = (label: string | RegExp) => page.getByRole('combobox', { name: label });
    const onTo = async (move: Parameters<typeof on.onTo>[0]) => {
      await hands.press(on.onTo(move));
      await expect(on.waymark(move)).toHaveAttribute('aria-current', 'step');
    };

    await page.goto(`/${locale}/builder/`);
    await hands.choose(on.story(lunch.title), on.choice);
    await hands.press(on.lunch);

    await test.step('the person, and how each thing is known', async () => {
      const { name, claims } = lunch.persona;
      await expect(field(builder(($) => $.fields.personName))).toHaveValue(name);
      await hands.write(field(builder(($) => $.fields.problem)), claims.problem?.text ?? '');
      await hands.pick(
        list(`${builder(($) => $.fields.mark)} (${builder(($) => $.fields.problem)})`),
        builder(($) => $.marks.counted),
      );
    });

    await test.step('the moments in order, and their stages', async () => {
      await onTo('order');
      const order = Object.values(start.states.now.steps)
        .sort((a, b) => (a.pos < b.pos ? -1 : 1))
        .map(({ title }) => title);
      for (const [place, title] of titles.entries())
        for (let at = order.indexOf(title); at > place; at -= 1) {
          order.splice(at - 1, 2, title, order[at - 1] ?? '');
          await hands.press(on.up(title));
        }
      await expect(page.getByRole('columnheader')).toHaveText(numbered(titles));
      for (const { id, steps: inside } of frame?.stages.slice(1) ?? []) {
        const first = titleOf(inside.find((step) => lunch.steps[step]) ?? '');
        await hands.press(button(structure(($) => $.stages.cut, { title: first })));
        await page.keyboard.type(lunch.stages[id] ?? '');
      }
      const before = lunch.stages[frame?.stages[0]?.id ?? ''] ?? '';
      await hands.write(page.getByLabel(structure(($) => $.stages.name, { number: 1 })), before);
      await expect(page.getByRole('columnheader').first()).toHaveText(before);
    });

    await test.step('what happens, where, and what is thought', async () => {
      await onTo('actions');
      for (const [, { title, action }] of steps) await hands.write(on.action(title), textOf(action));
      await onTo('touchpoints');
      for (const [, { title, touchpoint }] of steps)
        await hands.write(field(builder(($) => $.fields.touchpoint, { title })), textOf(touchpoint));
      await onTo('thoughts');
      for (const [, { title, thought }] of steps) await hands.write(on.thought(title), textOf(thought));
    });

    await test.step('how each moment feels', async () => {
      await onTo('feelings');
      for (const [id, { title, feeling }] of steps) {
        const group = on.feeling(title);
        const score = feeling.score ?? (frame?.scores[id] as Score);
        await hands.choose(on.face(group, scores[score]), group);
        // The field for the word has a word bank, so it is a combobox.
        await hands.write(
          group.getByLabel(
            builder(($) => $.fields.word),
            { exact },
          ),
          feeling.word,
        );
        await hands.write(
          group.getByRole('textbox', { name: builder(($) => $.fields.because) }),
          feeling.because,
        );
      }
      await expect(page.getByText(builder(($) => $.missing.none))).toBeVisible();
    });

    await test.step('the lowest point, and why', async () => {
      await onTo('lowest');
      const { title, pain } = lunch.steps.wait ?? { title: '' };
      await hands.write(field(builder(($) => $.fields.pain, { title })), pain?.text ?? '');
      for (const [at, why] of (pain?.whys ?? []).entries())
        await hands.write(field(builder(($) => $.fields.why, { number: at + 1 })), why);
    });

    await test.step('ideas, ranked, one of them chosen, and the pitch', async () => {
      await onTo('ideas');
      for (const [at, { id, impact, feasibility, chosen }] of (frame?.ideas ?? []).entries()) {
        const { text = '', reason = '', measure = '' } = lunch.ideas[id] ?? {};
        await hands.press(button(builder(($) => $.buttons.addIdea)));
        const label = builder(($) => $.fields.idea, { number: at + 1 });
        const group = page.getByRole('group', { name: label, exact });
        await expect(group.getByRole('textbox', { name: label, exact })).toBeFocused();
        await page.keyboard.type(text);
        await expect(group.getByRole('checkbox', { name: lunch.steps.wait?.pain?.text ?? '' })).toBeChecked();
        const rank = (value: number | null) => builder(($) => $.fields.rank, { rank: value });
        await hands.pick(
          group.getByRole('combobox', { name: builder(($) => $.fields.impact) }),
          rank(impact),
        );
        await hands.pick(
          group.getByRole('combobox', { name: builder(($) => $.fields.feasibility) }),
          rank(feasibility),
        );
        await hands.write(group.getByRole('textbox', { name: builder(($) => $.fields.reason) }), reason);
        if (!chosen) continue;
        await hands.tick(group.getByRole('checkbox', { name: builder(($) => $.fields.chosen) }));
        await hands.write(group.getByRole('textbox', { name: builder(($) => $.fields.measure) }), measure);
      }
      await hands.write(field(builder(($) => $.fields.pitch)), lunch.pitch);
    });

    await test.step('the future map', async () => {
      await onTo('next');
      await hands.press(button(builder(($) => $.buttons.startNext)));
      const { title } = lunch.steps.wait ?? { title: '' };
      const { action, thought } = lunch.next.wait ?? {};
      const group = page.getByRole('group', { name: title, exact });
      await hands.write(
        group.getByRole('textbox', { name: builder(($) => $.fields.action, { title }) }),
        textOf(action),
      );
      await hands.write(
        group.getByRole('textbox', { name: builder(($) => $.fields.thought, { title }) }),
        textOf(thought),
      );
      await hands.choose(on.face(group, scores[1]), group);
      await expect(page.getByText(builder(($) => $.states.changes, { count: 3 }))).toBeVisible();
    });

    await test.step('the PDF holds the whole story', async () => {
      await onTo('share');
      const downloading = page.waitForEvent('download');
      await hands.press(on.download);
      const pdf = await readPdf(await bytesOf(await downloading));
      const paper = bare(pdf.text);
      const told = steps.flatMap(([, { title, action, touchpoint, thought, feeling }]) => [
        title,
        textOf(action),
        textOf(touchpoint),
        textOf(thought),
        feeling.word,
        feeling.because,
      ]);
      const rest = [
        ...Object.values(lunch.stages),
        lunch.steps.wait?.pain?.text ?? '',
        ...Object.values(lunch.ideas).map(({ text }) => text),
        lunch.persona.claims.problem?.text ?? '',
      ];
      expect([...told, ...rest].filter((text) => !paper.includes(bare(text)))).toEqual([]);
    });
  });
