import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { EmotionCurve } from '../../../components/builder/index.ts';
import { scenarioMaterial } from '../../../content/index.ts';
import { apply, stepsOf } from '../../../lib/journey/index.ts';

const words = {
  title: 'Curve',
  scores: { [-2]: 'very bad', [-1]: 'bad', 0: 'in between', 1: 'good', 2: 'very good' },
  point: (step: string, score: string) => `${step}: ${score}`,
};

test('the curve tells each step and how it feels, in the order of the journey', async () => {
  const { example } = await scenarioMaterial('school-lunch', 'sv');
  const page = await render(<EmotionCurve map={example} words={words} />);
  const titles = stepsOf(example.states.now).map(({ title }) => title);
  const label = page.getByRole('img').first().element().getAttribute('aria-label') ?? '';
  expect(titles.map((title) => label.indexOf(`${title}: `)).every((at) => at > 0)).toBe(true);
  expect(label).toContain('very bad');
});

test('a step without a score has no face, and is not told', async () => {
  const { example } = await scenarioMaterial('school-lunch', 'sv');
  const map = apply(example, { do: 'remove', in: 'feelings', id: 'feeling-eat' });
  const page = await render(<EmotionCurve map={map} words={words} />);
  const label = page.getByRole('img').first().element().getAttribute('aria-label') ?? '';
  expect(label).not.toContain(`${example.states.now.steps.eat?.title}: `);
});
