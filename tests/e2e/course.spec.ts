import { lessons, lessonWords } from '../../content/index.ts';
import type { Exercise, ExerciseWords } from '../../lib/course/index.ts';
import { readLesson } from '../content/read-lesson.ts';
import { builderOn } from './builder.ts';
import { bytesOf, folded, readPdf } from './pdf.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

const locale = 'no';
const exact = true;

/** Answers an exercise rightly. */
async function answer(page: Page, exercise: Exercise, words: ExerciseWords, check: string, compare: string) {
  const text = (option: string) => words.options?.[option]?.text ?? '';
  if (exercise.kind === 'write') {
    await page.getByRole('textbox', { name: words.question, exact }).fill('Åse får mer tid til å spise.');
    await page.getByText(compare, { exact }).click();
    await expect(page.getByText(words.model ?? '', { exact })).toBeVisible();
    return;
  }
  const form = page.locator('form').filter({ has: page.getByRole('group', { name: words.question, exact }) });
  switch (exercise.kind) {
    case 'choose':
    case 'spot':
      await form.getByRole('radio', { name: text(exercise.right), exact }).check();
      break;
    case 'match':
    case 'sort':
      for (const [option, group] of Object.entries(exercise.right))
        await form
          .getByRole('combobox', { name: text(option), exact })
          .selectOption(words.groups?.[group] ?? '');
      break;
    case 'order':
      for (const [place, option] of exercise.right.entries()) {
        const item = form.getByRole('listitem').filter({ hasText: text(option) });
        const places = () =>
          form.getByRole('listitem').locator('> span:not([aria-hidden])').allTextContents();
        for (let at = (await places()).indexOf(text(option)); at > place; at -= 1)
          await item.getByRole('button').first().click();
      }
      break;
    case 'curve':
      for (const [option, [from]] of Object.entries(exercise.right))
        await form
          .getByRole('group', { name: text(option), exact })
          .getByRole('radio')
          .nth(from + 2)
          .check();
  }
  await form.getByRole('button', { name: check, exact }).click();
}

test('the course is learned from the first lesson to the tenth, and ends with a finished map and the certificate', async ({
  page,
}) => {
  test.setTimeout(240_000); // ten lessons
  const words = await wordsOf(locale);
  const { lesson: t, builder, structure, storyboard, journey, scores } = words;
  const { titles, titleOf, words: lunch } = await lunchIn(locale);
  const on = builderOn(page, words);
  const goals = page.getByRole('region', { name: t(($) => $.goalsTitle), exact });
  const field = (name: string) => page.getByRole('textbox', { name, exact });
  const button = (name: string) => page.getByRole('button', { name, exact });

  const tries: Readonly<Record<string, () => Promise<void>>> = {
    async 'what-is-a-journey-map'() {
      await expect(on.moments).toHaveCount(titles.length);
      for (const [place, moment] of titles.entries()) {
        const order = async () =>
          (await on.moments.allTextContents()).map((text) => text.replace(/^\d+/, ''));
        for (let at = (await order()).indexOf(moment); at > place; at -= 1) await on.up(moment).click();
      }
      await on.onTo('thoughts').click();
      await on.thought(titleOf('wait')).fill('Rekker jeg å spise?');
    },
    async 'persona-and-problem'() {
      for (const about of ['goal', 'motive', 'need', 'problem'] as const) {
        const name = builder(($) => $.fields[about]);
        await field(name).fill(lunch.persona.claims[about]?.text ?? '');
        await page
          .getByRole('combobox', { name: `${builder(($) => $.fields.mark)} (${name})` })
          .selectOption({ label: builder(($) => $.marks.heard) });
      }
    },
    async 'stages-and-steps'() {
      for (const at of [2, 4])
        await button(structure(($) => $.stages.cut, { title: titles[at] ?? '' })).click();
      for (const [at, name] of Object.values(lunch.stages).slice(0, 3).entries())
        await page
          .getByRole('combobox', { name: structure(($) => $.stages.name, { number: at + 1 }), exact })
          .fill(name);
      await on.onTo('actions').click();
      for (const title of titles.slice(0, 3)) await on.action(title).fill(`Ser på ${title}`);
    },
    async 'touchpoints-and-channels'() {
      for (const title of titles.slice(0, 4)) {
        await field(builder(($) => $.fields.touchpoint, { title })).fill('Døra');
        await field(builder(($) => $.fields.channel, { title })).fill('Muntlig');
      }
      const lane = journey(($) => $.lanes.responsible);
      await field(structure(($) => $.cell, { lane, title: titles[0] ?? '' })).fill('Rektor');
    },
    async 'thoughts-and-feelings'() {
      for (const title of titles.slice(0, 3)) await on.thought(title).fill('Rekker jeg det?');
      await on.onTo('feelings').click();
      for (const title of titles.slice(0, 4)) {
        const group = on.feeling(title);
        await on.face(group, scores[title === titleOf('wait') ? -2 : 1]).check();
        await group
          .getByRole('textbox', { name: builder(($) => $.fields.because), exact })
          .fill('køen står stille');
      }
      await button(storyboard(($) => $.addNamed, { title: titles[0] ?? '' })).click();
      await page.getByRole('dialog').getByRole('radio').nth(1).check();
      await page.keyboard.press('Escape');
    },
    async 'pain-points'() {
      await field(builder(($) => $.fields.pain, { title: titleOf('wait') })).fill('Ingen plass i køen');
      for (const number of [1, 2])
        await field(builder(($) => $.fields.why, { number })).fill(`Årsak ${number}`);
    },
    async 'ideas-and-priorities'() {
      for (const number of [1, 2]) {
        await button(builder(($) => $.buttons.addIdea)).click();
        const name = builder(($) => $.fields.idea, { number });
        const idea = page.getByRole('group', { name, exact });
        await idea.getByRole('textbox', { name, exact }).fill(`Faste tider ${number}`);
        for (const rank of ['impact', 'feasibility'] as const)
          await idea.getByRole('combobox', { name: builder(($) => $.fields[rank]) }).selectOption('4');
      }
      const idea = page.getByRole('group', { name: builder(($) => $.fields.idea, { number: 1 }), exact });
      await idea.getByRole('checkbox', { name: builder(($) => $.fields.chosen), exact }).check();
      await idea
        .getByRole('textbox', { name: builder(($) => $.fields.reason), exact })
        .fill('Den treffer årsaken');
    },
    async 'now-and-next'() {
      await button(builder(($) => $.buttons.startNext)).click();
      await on.face(page.getByRole('group', { name: titleOf('wait'), exact }), scores[1]).check();
      await on.onTo('ideas').click();
      await field(builder(($) => $.fields.pitch)).fill('Faste tider gir alle tid til å spise.');
    },
    async 'share-and-keep-improving'() {
      const idea = page.getByRole('group', { name: builder(($) => $.fields.idea, { number: 1 }), exact });
      await idea
        .getByRole('textbox', { name: builder(($) => $.fields.measure), exact })
        .fill('Minutter i kø');
      await idea
        .getByLabel(
          structure(($) => $.ideas.date),
          { exact },
        )
        .fill('2027-03-01');
    },
  };

  await page.goto(`/${locale}/lessons/`);
  await expect(
    page.getByText(
      t(($) => $.certificate.locked),
      { exact },
    ),
  ).toBeVisible();
  for (const lesson of lessons) {
    const { title } = readLesson(lesson.name, locale);
    await test.step(lesson.name, async () => {
      await page.getByRole('link', { name: title }).last().click();
      await expect(page.getByRole('heading', { level: 1, name: title, exact })).toBeVisible();
      await tries[lesson.name]?.();
      if (lesson.goals.length > 0) await expect(goals.getByRole('status')).toHaveText(t(($) => $.allMet));
      const { exercises } = await lessonWords(lesson.name, locale);
      for (const exercise of lesson.exercises) {
        const said = exercises[exercise.id];
        if (said)
          await answer(
            page,
            exercise,
            said,
            t(($) => $.check),
            t(($) => $.compare),
          );
      }
      if (lesson.goals.length > 0) await on.isSaved();
    });
  }

  await test.step('the path shows the way that was gone, and gives the certificate', async () => {
    await page.goto(`/${locale}/lessons/`);
    await expect(
      page.getByText(
        t(($) => $.progress.count, { count: lessons.length, all: lessons.length }),
        { exact },
      ),
    ).toBeVisible();
    await field(t(($) => $.certificate.name)).fill('Åse Bjørnstad');
    const downloading = page.waitForEvent('download');
    await button(t(($) => $.certificate.make)).click();
    const pdf = await readPdf(await bytesOf(await downloading));
    expect(pdf.text).toContain(folded('Åse Bjørnstad'));
    for (const { name } of lessons) expect(pdf.text).toContain(folded(readLesson(name, locale).title));
  });

  await test.step('the map is finished', async () => {
    await page.goto(`/${locale}/builder/`);
    await expect(
      on.row('thought').getByRole('gridcell', { name: 'Rekker jeg det?', exact }).first(),
    ).toBeVisible();
    await on.waymark('ideas').click();
    await expect(field(builder(($) => $.fields.pitch))).toHaveValue('Faste tider gir alle tid til å spise.');
  });
});
