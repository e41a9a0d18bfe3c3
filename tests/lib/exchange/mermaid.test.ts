import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioMaterial } from '../../../content/index.ts';
import { mermaidOf } from '../../../lib/exchange/index.ts';
import { apply, stepsOf } from '../../../lib/journey/index.ts';
import { text } from '../journey/arbitrary.ts';

const names = { person: 'osoba', step: (number: number) => `trenutak ${number}` };

test('the lunch as a Mermaid journey: a task for each moment, scored one to five', async () => {
  const { example } = await scenarioMaterial('school-lunch', 'hr');
  const lines = mermaidOf(example, names).trimEnd().split('\n');
  expect(lines[0]).toBe('journey');
  expect(lines[1]).toBe(`    title ${example.title}`);
  const tasks = lines.filter((line) => line.startsWith('      '));
  expect(tasks).toHaveLength(stepsOf(example.states.now).length);
  expect(tasks.find((line) => line.includes(example.states.now.steps.wait?.title ?? ''))).toMatch(/: 1: /);
});

test('whatever is written, each task stays one line of three parts', async () => {
  const { example } = await scenarioMaterial('school-lunch', 'hr');
  fc.assert(
    fc.property(text, text, (title, name) => {
      const map = apply(apply(example, { do: 'edit', in: 'steps', id: 'wait', change: { title } }), {
        do: 'personaName',
        text: name,
      });
      for (const line of mermaidOf(map, names).trimEnd().split('\n').slice(1))
        expect(line).toMatch(/^ {4}(title|section) [^:;#]+$|^ {6}[^:;#]+: [1-5]: [^:;#,]+$/u);
    }),
  );
});
