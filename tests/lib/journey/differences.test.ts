import { expect, test } from 'vitest';
import { apply, differences, feeling, recordOf } from '../../../lib/journey/index.ts';
import { lunch, run, told } from './telling.ts';

test('there is no difference before the future map has begun, nor just after', () => {
  const map = told(lunch);
  expect(differences(map)).toEqual([]);
  expect(differences(run(map, { do: 'startNext' }))).toEqual([]);
});

test('what is added, removed and changed in the future map is named by id', () => {
  const next = run(
    told(lunch),
    { do: 'startNext' },
    { do: 'edit', in: 'notes', state: 'next', id: 'action-wait', change: { text: 'Joins the short queue' } },
    { do: 'remove', in: 'notes', state: 'next', id: 'pain-wait' },
    { do: 'add', in: 'feelings', state: 'next', record: feeling({ id: 'new', step: 'go', score: 1 }) },
  );
  expect(differences(next)).toEqual([
    { in: 'notes', id: 'action-wait', kind: 'changed', fields: ['text'] },
    { in: 'notes', id: 'pain-wait', kind: 'removed', fields: [] },
    { in: 'feelings', id: 'new', kind: 'added', fields: [] },
  ]);
});

test('a change that is taken back is no difference', () => {
  const edit = (text: string) =>
    ({ do: 'edit', in: 'notes', state: 'next', id: 'action-wait', change: { text } }) as const;
  const map = run(told(lunch), { do: 'startNext' });
  const before = recordOf(map.states.now.notes, 'action-wait')?.text ?? '';
  expect(differences(apply(run(map, edit('Else')), edit(before)))).toEqual([]);
});
