import { describe, expect, test } from 'vitest';
import { lessons, scenarios, scenarioWords } from '../../../content/index.ts';
import { exemplar, meets, muddled, orderOf, ownMap, type ScenarioFrame } from '../../../lib/course/index.ts';
import { isSymbol } from '../../../lib/figure/index.ts';
import { type Locale, locales, tagOf } from '../../../lib/i18n/index.ts';
import {
  apply,
  bandLanes,
  drawingAt,
  type Id,
  inOrder,
  type JourneyMap,
  lowestStep,
  note,
  onStep,
  type State,
  stepsOf,
  tidy,
} from '../../../lib/journey/index.ts';

const telling = async (frame: ScenarioFrame, locale: Locale) => {
  const words = await scenarioWords(frame.name, locale);
  return {
    words,
    map: exemplar(frame, words, locale),
    start: muddled(frame, words, locale, 'mine'),
    order: orderOf(frame, words),
  };
};

const idsOf = (state: State) => stepsOf(state).map(({ id }) => id);

/** Every id of a map, with the collection that it stands in. */
const allIds = ({ states, persona, evidence, ideas }: JourneyMap): string[] =>
  Object.entries({ ...states.now, claims: persona.claims, evidence, ideas })
    .flatMap(([name, records]) => Object.keys(records).map((id) => `${name} ${id}`))
    .sort();

/** Sorts a map as a learner does, one move after another. */
const sorted = (map: JourneyMap, order: readonly Id[]): JourneyMap =>
  order.reduce(
    (before, id, at) => apply(before, { do: 'move', in: 'steps', id, after: order[at - 1] ?? null }),
    map,
  );

const every = scenarios.flatMap((frame) => locales.map((locale) => ({ name: frame.name, locale, frame })));

describe.each(every)('$name in $locale', ({ frame, locale }) => {
  test('is told whole: in its language, in order, tidy, with a future', async () => {
    const { map, order, words } = await telling(frame, locale);
    expect(map).toMatchObject({
      title: words.title,
      language: tagOf(locale),
      origin: { scenario: frame.name, locale },
      pitch: words.pitch,
    });
    expect(idsOf(map.states.now)).toEqual(order);
    expect(map.states.next && idsOf(map.states.next)).toEqual(order);
    expect(inOrder(map.states.now.lanes).map(({ kind }) => kind)).toEqual(frame.lanes);
    expect(tidy(map).map).toBe(map);
  });

  test('names every stage and says at every step what is done, thought and felt, and why', async () => {
    const { map } = await telling(frame, locale);
    const { stages, steps, notes, feelings } = map.states.now;
    for (const { title } of Object.values(stages)) expect(title).not.toBe('');
    for (const { id, title, when } of Object.values(steps)) {
      expect([title, when]).not.toContain('');
      for (const kind of ['action', 'thought']) expect(notes[`${kind}-${id}`]?.text ?? '').not.toBe('');
      expect(feelings[`feeling-${id}`]?.score).not.toBeNull();
      expect([feelings[`feeling-${id}`]?.word, feelings[`feeling-${id}`]?.because]).not.toContain('');
    }
  });

  test('shows a symbol at every step, each step its own', async () => {
    const { map, order } = await telling(frame, locale);
    const shown = order.map((id) => drawingAt(map, id)?.symbol ?? '');
    expect(shown.filter((name) => !isSymbol(name))).toEqual([]);
    expect(new Set(shown).size).toBe(order.length);
  });

  test('leaves no claim, note or feeling without a mark', async () => {
    const { map } = await telling(frame, locale);
    const { now, next } = map.states;
    const stated = [
      map.persona.claims,
      ...[now, next].flatMap((state) => (state ? [state.notes, state.feelings] : [])),
    ].flatMap((records) => Object.values<{ id: Id; mark: unknown }>(records));
    expect(stated.filter(({ mark }) => mark === null).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(map.persona.claims).sort()).toEqual(frame.claims.map(({ id }) => id).sort());
  });

  test('is at its lowest at one step alone, which has a pain with whys and evidence', async () => {
    const { map } = await telling(frame, locale);
    const scores = Object.values(map.states.now.feelings).map(({ score }) => score ?? 0);
    const lowest = lowestStep(map.states.now);
    expect(scores.filter((score) => score === Math.min(...scores))).toHaveLength(1);
    expect(lowest?.momentOfTruth).toBe(true);
    const pain = map.states.now.notes[`pain-${lowest?.id}`];
    expect(pain?.whys.length).toBeGreaterThanOrEqual(2);
    expect(pain?.evidence).not.toEqual([]);
  });

  test('has one chosen idea, which lists a feeling that gets better, and answers a pain that goes', async () => {
    const { map } = await telling(frame, locale);
    const { now, next } = map.states;
    const chosen = Object.values(map.ideas).filter((idea) => idea.chosen);
    expect(chosen).toHaveLength(1);
    const idea = chosen[0];
    const better = Object.values(now.feelings).filter(
      ({ id, score }) => (next?.feelings[id]?.score ?? score ?? 0) > (score ?? 0),
    );
    expect(better.length).toBeGreaterThan(0);
    for (const { id } of better) expect(idea?.changes).toContain(id);
    expect(idea?.pains.length).toBeGreaterThan(0);
    for (const pain of idea?.pains ?? []) {
      expect(now.notes).toHaveProperty([pain]);
      expect(next?.notes).not.toHaveProperty([pain]);
    }
  });

  test('changes in the future only what an idea lists, or took away', async () => {
    const { map } = await telling(frame, locale);
    const { now, next } = map.states;
    const listed = new Set(Object.values(map.ideas).flatMap(({ changes }) => changes));
    const differs = (name: 'notes' | 'feelings') =>
      Object.keys(next?.[name] ?? {}).filter(
        (id) => JSON.stringify(next?.[name][id]) !== JSON.stringify(now[name][id]),
      );
    expect([...differs('notes'), ...differs('feelings')].sort()).toEqual([...listed].sort());
  });

  test('starts in a muddle, with empty lanes, and misses the goals of its lessons', async () => {
    const { start, words, map } = await telling(frame, locale);
    expect(idsOf(start.states.now)).toEqual(frame.muddle.filter((id) => words.steps[id]));
    expect(idsOf(start.states.now)).not.toEqual(idsOf(map.states.now));
    expect([start.states.now.notes, start.states.now.feelings]).toEqual([{}, {}]);
    expect(start.persona.name).toBe(words.persona.name);
    for (const { goals } of lessons.filter(({ scenario }) => scenario === frame.name))
      expect(goals.map((goal) => meets(start, goal))).toEqual(goals.map(() => false));
  });

  test('can be sorted into the order in which it happens', async () => {
    const { start, order } = await telling(frame, locale);
    expect(idsOf(sorted(start, order).states.now)).toEqual(order);
  });

  const goals = lessons.find(({ scenario }) => scenario === frame.name)?.goals;
  if (!goals) return;

  test('meets the lesson’s goals once it is sorted and a thought is written', async () => {
    const { start, order } = await telling(frame, locale);
    const tidied = sorted(start, order);
    const [inOrder, written] = goals;
    if (!inOrder || !written) throw new Error('the lesson has no such goals');
    expect([meets(tidied, inOrder), meets(tidied, written)]).toEqual([true, false]);
    const write = (text: string) =>
      apply(tidied, {
        do: 'add',
        in: 'notes',
        record: note({ id: 'n', lane: 'thought', on: onStep('wait'), text }),
      });
    expect(meets(write('  '), written)).toBe(false);
    expect(meets(write('Hurry!'), written)).toBe(true);
  });

  test('meets the goals of its lessons as the worked example', async () => {
    const { map } = await telling(frame, locale);
    for (const { goals } of lessons.filter(({ scenario }) => scenario === frame.name))
      expect(goals.map((goal) => meets(map, goal))).toEqual(goals.map(() => true));
  });
});

test.each(scenarios)(
  '$name has the same ids in every language, but for steps that one may leave out',
  async (frame) => {
    const fixed = (id: string) => !frame.optional.some((step) => id.split(/[ -]/).includes(step));
    const free = (id: string) => !/^notes (pain|backstage)-/.test(id);
    const tellings = await Promise.all(locales.map((locale) => telling(frame, locale)));
    const [first, ...rest] = tellings.map(({ map }) => allIds(map).filter((id) => fixed(id) && free(id)));
    for (const ids of rest) expect(ids).toEqual(first);
  },
);

test('a lowest step is the wait, in every language', async () => {
  for (const frame of scenarios.filter(({ name }) => name === 'school-lunch'))
    for (const locale of locales) {
      const { map } = await telling(frame, locale);
      expect(lowestStep(map.states.now)?.id).toBe('wait');
    }
});

test('an order is met by the steps that are left, and by none at all it is not', async () => {
  const frame = scenarios[0] as ScenarioFrame;
  const { map, order } = await telling(frame, 'en');
  const goal = { code: 'inOrder', params: { steps: order } } as const;
  const remove = (before: JourneyMap, id: Id) => apply(before, { do: 'remove', in: 'steps', id });
  expect(meets(remove(map, 'go'), goal)).toBe(true);
  expect(meets(order.reduce(remove, map), goal)).toBe(false);
});

test('a map of one’s own has empty moments, in the order given', () => {
  const map = ownMap({ id: 'own', locale: 'no', title: 'Bussen', person: 'Ali', moments: ['b', 'a'] });
  expect(map).toMatchObject({ language: 'nb', title: 'Bussen', template: 'blank', origin: null });
  expect(stepsOf(map.states.now).map(({ id, title }) => [id, title])).toEqual([
    ['b', ''],
    ['a', ''],
  ]);
  expect(inOrder(map.states.now.lanes).map(({ kind }) => kind)).toEqual(bandLanes['12-15']);
});
