import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../../content/scenarios/school-lunch/en.json' with { type: 'json' };
import { schoolLunch } from '../../../content/scenarios/school-lunch/scenario.ts';
import { exemplar, type ScenarioWords } from '../../../lib/course/index.ts';
import {
  apply,
  type Command,
  inOrder,
  type JourneyMap,
  newMap,
  note,
  notesOf,
  onStep,
  parse,
  planSteps,
  recordsIn,
  serialise,
  stepsOf,
  tidy,
} from '../../../lib/journey/index.ts';
import { fieldName, filled, lineIds, valueAt } from '../../../lib/worksheet/index.ts';
import { commandOf, intents, limits } from '../journey/arbitrary.ts';
import { everything, frozen, lunch, run, told } from '../journey/telling.ts';

const whole = frozen(everything());
const bare = frozen(told({ stages: lunch.stages ?? {} }));

const fill = (map: JourneyMap, ...values: [string, string][]) => filled(map, new Map(values));

/** Writes one value and expects that it stands there, and that a file keeps it. */
function written(map: JourneyMap, name: string, value: string): JourneyMap {
  const result = fill(map, [name, value]);
  expect([result.changed, result.refused]).toEqual([[name], []]);
  expect(valueAt(result.map, name)).toBe(value);
  const file = parse(serialise({ map: result.map, reviews: [] }));
  expect(file.ok && file.file.map).toEqual(result.map);
  return result.map;
}

function refused(map: JourneyMap, name: string, value: string) {
  expect(fill(map, [name, value])).toEqual({ map, changed: [], refused: [name] });
}

const locked = (map: JourneyMap, command: Omit<Extract<Command, { do: 'lock' }>, 'do' | 'locked'>) =>
  run(map, { do: 'lock', locked: true, ...command } as Command);

describe('every kind of place', () => {
  test.each<[string, string, string]>([
    [fieldName.title, 'Lunch', 'Our lunch'],
    [fieldName.pitch, '', 'For all who are hungry'],
    [fieldName.persona, 'Maya', 'Đurđica'],
    [fieldName.plan('goals'), 'A calm lunch', 'Ten minutes to eat'],
    [fieldName.claim('goal', 0, 'text'), 'Eat', 'Eat in peace'],
    [fieldName.claim('goal', 0, 'mark'), '', 'seen'],
    [fieldName.cell('now', 'action', 'go'), 'Runs across the yard', 'Walks'],
    [fieldName.cell('next', 'thought', 'wait'), 'I’ll have ten minutes left.', 'Already?'],
    [fieldName.cell('now', 'touchpoint', 'go'), '', 'The door'],
    [fieldName.feeling('now', 'wait', 'score'), '-2', '-1'],
    [fieldName.feeling('next', 'wait', 'score'), '1', '0'],
    [fieldName.feeling('now', 'get', 'word'), '', 'glad'],
    [fieldName.feeling('now', 'wait', 'because'), '', 'it is slow'],
    [fieldName.why('wait', 0), '', 'There is one till'],
    [fieldName.heading('stages', 'line', 'title'), 'line', 'In the line'],
    [fieldName.heading('steps', 'wait', 'when'), '', '12:10'],
    [fieldName.record('ideas', 'turns', 'text'), 'Take turns', 'Two lines'],
    [fieldName.record('ideas', 'turns', 'impact'), '', '4'],
    [fieldName.record('ideas', 'turns', 'chosen'), '', 'yes'],
    [fieldName.record('evidence', 'count', 'number'), '11 minutes', '12 minutes'],
    [fieldName.record('evidence', 'count', 'kind'), 'observation', 'survey'],
    [fieldName.record('competitors', 'bakery', 'weakness'), '', 'Dear'],
    [fieldName.record('platforms', 'screen', 'reason'), 'All pass it', 'Everybody looks up'],
    [fieldName.record('entries', 'week', 'platform'), 'screen', ''],
  ])('%s says “%s” and comes to say “%s”', (name, before, after) => {
    expect(valueAt(whole, name)).toBe(before);
    written(whole, name, after);
  });
});

test('what is emptied on the sheet is empty in the map', () => {
  for (const name of [fieldName.persona, fieldName.cell('now', 'action', 'go'), fieldName.plan('goals')])
    expect(valueAt(fill(whole, [name, '']).map, name)).toBe('');
});

test('what is locked is refused and the rest taken', () => {
  const held = locked(
    locked(run(whole, { do: 'lockPersona', lock: true }), { in: 'notes', id: 'action-go' }),
    { in: 'feelings', id: 'feeling-wait' },
  );
  refused(held, fieldName.persona, 'Ana');
  refused(held, fieldName.feeling('now', 'wait', 'score'), '2');
  const action = fieldName.cell('now', 'action', 'go');
  const result = fill(held, [action, 'Walks'], [fieldName.title, 'Ours']);
  expect([result.refused, result.changed]).toEqual([[action], ['title']]);
  expect(valueAt(result.map, action)).toBe('Runs across the yard');
});

test.each<[string, string]>([
  [fieldName.feeling('now', 'wait', 'score'), '3'],
  [fieldName.feeling('now', 'nowhere', 'word'), 'glad'],
  [fieldName.cell('now', 'action', 'nowhere'), 'Walks'],
  [fieldName.cell('now', 'nothing', 'wait'), 'Walks'],
  [fieldName.claim('goal', 0, 'mark'), 'dreamt'],
  [fieldName.record('ideas', 'turns', 'impact'), '6'],
  [fieldName.record('ideas', 'turns', 'chosen'), 'perhaps'],
  [fieldName.record('evidence', 'count', 'kind'), ''],
  [fieldName.record('entries', 'week', 'platform'), 'moon'],
  [fieldName.heading('steps', 'nowhere', 'title'), 'Waits'],
])('%s refuses “%s”, which cannot stand there', (name, value) => {
  refused(whole, name, value);
});

test.each([
  'ideas/turns/pains',
  'ideas/turns/pos',
  'steps/wait/stage',
  'evidence/count/id',
  'ideas//text',
  'claim/colour/0/text',
  'claim/goal/x/text',
  'claim/goal/1000000000/text',
  'why/wait/3',
  'why/wait/x',
  'cell/then/action/wait',
  'plan/nothing',
  'sheet/timeline/1',
  'pupil/name',
  'constructor',
  '',
])('“%s” is none of our names and is left alone', (name) => {
  expect(valueAt(whole, name)).toBe('');
  expect(fill(whole, [name, 'x'])).toEqual({ map: whole, changed: [], refused: [] });
});

test('the future is begun by what is written there, and only by that', () => {
  const now = frozen(told(lunch));
  const name = fieldName.cell('next', 'action', 'wait');
  expect(valueAt(now, name)).toBe('Stands behind forty others');
  expect(fill(now, [name, 'Stands behind forty others']).map.states.next).toBeNull();
  const next = written(now, name, 'Walks past');
  expect(next.states.now).toBe(now.states.now);
  expect(next.states.next?.notes['action-wait']?.text).toBe('Walks past');
  expect(written(now, fieldName.feeling('next', 'wait', 'score'), '2').states.now).toBe(now.states.now);
});

test('a lane that the map lacks is added for what is written in it', () => {
  const map = written(bare, fieldName.cell('now', 'need', 'wait'), 'To sit down');
  expect(inOrder(map.states.now.lanes).map(({ kind }) => kind)).toEqual(['need']);
  const both = written(map, fieldName.cell('now', 'need', 'go'), 'A short way');
  expect(inOrder(both.states.now.lanes)).toHaveLength(1);
});

describe('several notes in a cell', () => {
  const name = fieldName.cell('now', 'action', 'go');
  const second = note({ id: 'second', lane: 'action', on: onStep('go'), text: 'Stumbles', mark: 'seen' });
  const two = frozen(run(whole, { do: 'add', in: 'notes', record: second }));
  const texts = (map: JourneyMap) => notesOf(map.states.now, 'action', 'go').map(({ text }) => text);

  test('are a line each, there and back', () => {
    expect(valueAt(two, name)).toBe('Runs across the yard\nStumbles');
    expect(texts(written(two, name, 'Walks\nStumbles'))).toEqual(['Walks', 'Stumbles']);
  });
  test('the last takes what there is more, and goes where there is less', () => {
    expect(texts(written(two, name, 'Walks\nSings\nSits'))).toEqual(['Walks', 'Sings\nSits']);
    expect(texts(written(two, name, 'Walks'))).toEqual(['Walks']);
  });
  test('a locked one keeps them all as they are', () => {
    refused(locked(two, { in: 'notes', id: 'second' }), name, 'Walks');
  });
});

test('a line is kept where it was written, though the one before it is empty', () => {
  const second = written(bare, fieldName.claim('need', 1, 'text'), 'Quiet');
  expect(valueAt(second, fieldName.claim('need', 0, 'text'))).toBe('');
  expect(
    valueAt(written(second, fieldName.claim('need', 0, 'text'), 'Food'), fieldName.claim('need', 1, 'text')),
  ).toBe('Quiet');
  const why = written(bare, fieldName.why('wait', 1), 'There is one till');
  expect(valueAt(why, fieldName.cell('now', 'pain', 'wait'))).toBe('');
  written(why, fieldName.cell('now', 'pain', 'wait'), 'It is slow');
});

test('lines of a list are those of the map, then new ones that begin with what is written', () => {
  expect(lineIds(whole, 'ideas', 3)).toEqual(['turns', 'paper-1', 'paper-2']);
  const map = written(whole, fieldName.record('ideas', 'paper-1', 'reason'), 'It is fair');
  expect(map.ideas['paper-1']?.pains).toEqual(['pain-wait']);
  expect(lineIds(map, 'ideas', 3)).toEqual(['turns', 'paper-1', 'paper-2']);
});

test('a platform is chosen by its number, whether its name is written before, after or not at all', () => {
  const name = fieldName.record('platforms', 'paper-2', 'name');
  const chosen = fieldName.record('entries', 'paper-1', 'platform');
  const after = written(written(bare, chosen, 'paper-2'), name, 'The screen');
  const before = written(written(bare, name, 'The screen'), chosen, 'paper-2');
  expect(after).toEqual(before);
});

test('ids that are as long as ids may be come back from a file', () => {
  const long = (at: number) => `${at}`.repeat(64);
  const map = run(
    newMap({ id: 'map', language: 'en' }),
    { do: 'add', in: 'stages', record: { id: long(1), title: '' } },
    {
      do: 'add',
      in: 'steps',
      record: { id: long(2), stage: long(1), title: '', momentOfTruth: false, when: '' },
    },
    { do: 'add', in: 'lanes', record: { id: long(3), kind: 'action', title: '' } },
  );
  written(map, fieldName.cell('now', long(3), long(2)), 'Walks');
  written(map, fieldName.feeling('now', long(2), 'word'), 'glad');
});

/** What of a record no sheet asks for. */
const hidden = ['id', 'pos', 'locked', 'stage', 'pains', 'changes'];

/** The names of all places that a map has something to say about. */
function namesOf(map: JourneyMap): string[] {
  const lists = ['ideas', 'evidence', 'competitors', 'platforms', 'entries', 'stages', 'steps'] as const;
  const halves = map.states.next ? (['now', 'next'] as const) : (['now'] as const);
  return [
    fieldName.title,
    fieldName.pitch,
    fieldName.persona,
    ...planSteps.map(fieldName.plan),
    ...inOrder(map.persona.claims).flatMap(({ about }, at) => [
      fieldName.claim(about, at, 'text'),
      fieldName.claim(about, at, 'mark'),
    ]),
    ...halves.flatMap((state) =>
      stepsOf(map.states[state] ?? map.states.now).flatMap(({ id }) => [
        ...Object.keys(recordsIn(map, 'lanes', state)).map((lane) => fieldName.cell(state, lane, id)),
        ...(['score', 'word', 'because'] as const).map((part) => fieldName.feeling(state, id, part)),
      ]),
    ),
    ...stepsOf(map.states.now).flatMap(({ id }) => [0, 1, 2].map((at) => fieldName.why(id, at))),
    ...lists.flatMap((list) =>
      inOrder(recordsIn(map, list)).flatMap((record) =>
        Object.keys(record)
          .filter((part) => !hidden.includes(part))
          .map((part) => `${list}/${record.id}/${part}`),
      ),
    ),
  ];
}

const lunchExemplar = frozen(exemplar(schoolLunch, en as ScenarioWords, 'en'));

test('a sheet that comes back as it was printed changes nothing, whatever the map', () => {
  const maps = [whole, lunchExemplar];
  fc.assert(
    fc.property(fc.constantFrom(0, 1), intents, (from, wishes) => {
      const map = wishes.reduce((map, wish) => apply(map, commandOf(map, wish)), maps[from] as JourneyMap);
      const values = new Map(namesOf(map).map((name) => [name, valueAt(map, name)]));
      expect(filled(map, values)).toEqual({ map, changed: [], refused: [] });
      expect(filled(map, values).map).toBe(map);
    }),
    limits,
  );
});

test('whatever is written into a sheet, the map stays tidy and no field of it is lost in silence', () => {
  const names = namesOf(lunchExemplar);
  const value = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', '1', '-2', 'yes', 'seen', 'a\nb'));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 12 }), (given) => {
      const { map, changed, refused } = filled(lunchExemplar, new Map(Object.entries(given)));
      expect(tidy(map).map).toBe(map);
      for (const [name, text] of Object.entries(given))
        if (valueAt(map, name) !== text) expect(refused).toContain(name);
      expect(changed.filter((name) => refused.includes(name))).toEqual([]);
    }),
    limits,
  );
});
