import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { LiveMap } from '../../../components/site/home/live-map.tsx';
import { liveMap, liveWords } from '../../../components/site/home/live-words.ts';
import { addressOf } from '../../../components/site/home/take-along.ts';
import { coachLexicon, storyOf } from '../../../content/index.ts';
import { readFragment } from '../../../lib/exchange/index.ts';
import { quoted } from '../../../lib/i18n/index.ts';
import { feelingAt, review, type Score } from '../../../lib/journey/index.ts';

const lunch = () => storyOf('school-lunch', 'en');

async function shown() {
  const story = await lunch();
  const map = liveMap(story, 'en');
  const words = await liveWords(map, 'en');
  const page = await render(<LiveMap locale="en" scenario="school-lunch" map={map} words={words} />);
  const moments = page.getByRole('radiogroup', { name: words.momentsLabel });
  const faces = page.getByRole('radiogroup', { name: words.face });
  const lowest = (step: string) => words.moments.find(({ id }) => id === step)?.lowest ?? '';
  const moment = (step: 'wait' | 'decide', score: Score) =>
    moments.getByRole('radio', { name: `${story.words.steps[step]?.title}, ${words.scores[score]}` });
  return { page, words, moments, moment, faces, lowest, told: story.words.steps };
}

test('a chosen moment tells what happens there, and the others are silent', async () => {
  const { page, moment, told } = await shown();
  const { wait, decide } = told;
  await expect.element(page.getByText(String(decide?.action), { exact: false })).toBeVisible();
  await moment('wait', -2).click();
  await expect.element(page.getByRole('heading')).toHaveTextContent(`${wait?.when} – ${wait?.title}.`);
  await expect.element(page.getByText(quoted(String(wait?.thought), 'en'))).toBeVisible();
  await expect.element(page.getByText(wait?.pain?.text ?? 'missing')).toBeVisible();
  await expect.element(page.getByText(String(decide?.action), { exact: false })).not.toBeVisible();
});

test('another face moves the lowest point, is announced, and the coach asks about the word', async () => {
  const { page, moment, faces, words, lowest } = await shown();
  await expect.element(page.getByText(lowest('wait'))).toBeVisible();
  await moment('wait', -2).click();
  await expect.element(faces.getByRole('radio', { name: words.scores[-2] })).toBeChecked();
  await faces.getByRole('radio', { name: words.scores[2] }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent(lowest('go'));
  await expect.element(moment('wait', 2)).toBeChecked();
  await expect.element(page.getByText(words.hints.wordAgainstScore.title)).toBeVisible();
  await expect.element(page.getByText(words.noHint)).not.toBeVisible();
});

test('the button leads from moment to moment, and at the end back to the first', async () => {
  const { page, moments, words } = await shown();
  const radios = moments.getByRole('radio');
  for (const at of words.moments.keys()) {
    await expect.element(radios.nth(at)).toBeChecked();
    const last = at === words.moments.length - 1;
    await page.getByRole('button', { name: last ? words.again : words.next }).click();
  }
  await expect.element(radios.first()).toBeChecked();
});

test('the coach has nothing to say to the map as it is', async () => {
  expect(review(liveMap(await lunch(), 'en'), await coachLexicon('en'))).toEqual([]);
});

test('the address of the builder holds exactly the map', async () => {
  const map = liveMap(await lunch(), 'en');
  const address = await addressOf(map, '/en/builder/', '/other/');
  const read = await readFragment(new URL(address, 'http://localhost').hash);
  expect(read?.ok && feelingAt(read.file.map.states.now, 'wait')?.score).toBe(-2);
  expect(read?.ok && read.file.map).toEqual(map);
});
