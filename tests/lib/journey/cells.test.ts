import { expect, test } from 'vitest';
import {
  entriesAt,
  idea,
  type JourneyMap,
  type LaneKind,
  lane,
  note,
  onStep,
} from '../../../lib/journey/index.ts';
import { everything, lunch, run, told } from './telling.ts';

const addLane = (kind: LaneKind) => ({ do: 'add', in: 'lanes', record: lane({ id: kind, kind }) }) as const;
const addIdea = (id: string, ...pains: string[]) =>
  ({ do: 'add', in: 'ideas', record: idea({ id, text: id, pains }) }) as const;
const at = (map: JourneyMap, kind: LaneKind, step: string) =>
  entriesAt(map, lane({ id: kind, kind }) as Parameters<typeof entriesAt>[1], step);

test('a cell holds the notes of its lane at its step, with their marks', () => {
  const map = run(told(lunch), { do: 'edit', in: 'notes', id: 'action-go', change: { mark: 'seen' } });
  expect(at(map, 'action', 'go')).toMatchObject([
    { id: 'action-go', text: 'Runs across the yard', mark: 'seen' },
  ]);
  expect(at(map, 'action', 'decide')).toEqual([]);
});

test('a feeling lane has no entries', () => {
  expect(at(told(lunch), 'feeling', 'wait')).toEqual([]);
});

test('an idea stands in the opportunity lane, once, at the first step that it helps', () => {
  const map = run(
    told({ ...lunch, notes: { pain: { wait: 'Slow', go: 'Late' } } }),
    addLane('opportunity'),
    addIdea('turns', 'pain-wait', 'pain-go'),
    addIdea('seats', 'pain-wait'),
    addIdea('loose'),
  );
  const ids = (step: string) => at(map, 'opportunity', step).map(({ id }) => id);
  expect(['decide', 'go', 'wait', 'get'].map(ids)).toEqual([[], ['turns'], ['seats'], []]);
});

test('an opportunity lane holds notes of its own before the ideas', () => {
  const own = note({ id: 'own', lane: 'opportunity', on: onStep('wait'), text: 'A bench' });
  const map = run(everything(), addLane('opportunity'), { do: 'add', in: 'notes', record: own });
  expect(at(map, 'opportunity', 'wait').map(({ text }) => text)).toEqual(['A bench', 'Take turns']);
});

test('an evidence lane shows, once, what the notes and the feeling of a step rest on', () => {
  const map = run(
    everything(),
    { do: 'edit', in: 'evidence', id: 'count', change: { source: 'We timed it', quote: '“So slow”' } },
    { do: 'edit', in: 'feelings', id: 'feeling-wait', change: { evidence: ['count'] } },
    { do: 'edit', in: 'feelings', id: 'feeling-decide', change: { evidence: ['count'] } },
  );
  expect(at(map, 'evidence', 'wait')).toEqual([
    { id: 'count', text: 'We timed it. 11 minutes. “So slow”', mark: null },
  ]);
  expect(at(map, 'evidence', 'decide')).toHaveLength(1);
  expect(at(map, 'evidence', 'get')).toEqual([]);
});

test('the future has cells of its own, and none before it begins', () => {
  const map = run(everything(), {
    do: 'edit',
    in: 'notes',
    state: 'next',
    id: 'action-wait',
    change: { text: 'Joins the short queue' },
  });
  const actions = lane({ id: 'action', kind: 'action' }) as Parameters<typeof entriesAt>[1];
  expect(entriesAt(map, actions, 'wait', 'next').map(({ text }) => text)).toEqual(['Joins the short queue']);
  expect(entriesAt(map, actions, 'wait').map(({ text }) => text)).toEqual(['Stands behind forty others']);
  expect(entriesAt(told(lunch), actions, 'wait', 'next')).toEqual([]);
});
