import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coachHeadings, coachLexicon, headings, scenarios, scenarioWords } from '../../../content/index.ts';
import { exemplar, muddled, ownMap } from '../../../lib/course/index.ts';
import { type Locale, locales } from '../../../lib/i18n/index.ts';
import {
  apply,
  type Command,
  claim,
  evidence,
  type Finding,
  type FindingCode,
  findingCodes,
  idea,
  inOrder,
  type JourneyMap,
  type Lexicon,
  laneOf,
  newMap,
  note,
  onStep,
  review,
  step,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { begins, isOneOf, says } from '../../../lib/journey/review/lexicon.ts';
import { commandOf, type Intent, intents, limits } from './arbitrary.ts';
import { everything, frozen, run } from './telling.ts';

const known = locales.filter((locale) => existsSync(`content/coach/${locale}.json`));
const lexicons = Object.fromEntries(
  await Promise.all(known.map(async (locale) => [locale, await coachLexicon(locale)] as const)),
) as Record<Locale, Lexicon>;
const every = known.flatMap((locale) => scenarios.map((frame) => ({ name: frame.name, locale, frame })));

const codesOf = (map: JourneyMap, locale: Locale) => review(map, lexicons[locale]).map(({ code }) => code);

test('the coach knows the five languages', () => {
  expect(known).toEqual(locales);
});

describe.each(every)('$name in $locale', ({ frame, locale }) => {
  test('gives no finding on the whole map, nor on the one to begin with', async () => {
    const words = await scenarioWords(frame.name, locale);
    expect(review(exemplar(frame, words, locale), lexicons[locale])).toEqual([]);
    expect(review(muddled(frame, words, locale, 'mine'), lexicons[locale])).toEqual([]);
  });

  test('gives no finding while the whole map is written, lane by lane or step by step', async () => {
    const words = await scenarioWords(frame.name, locale);
    const whole = exemplar(frame, words, locale);
    const { now } = whole.states;
    const place = new Map(stepsOf(now).map(({ id }, at) => [id, at]));
    const bare: JourneyMap = {
      ...whole,
      ideas: {},
      pitch: '',
      states: { now: { ...now, notes: {}, feelings: {} }, next: null },
    };
    const notes = inOrder(now.notes).map((record): Command => ({ do: 'add', in: 'notes', record }));
    const feelings = inOrder(now.feelings).map((record): Command => ({ do: 'add', in: 'feelings', record }));
    const stepOf = (command: Command) =>
      command.do === 'add' && command.in === 'notes'
        ? place.get((command.record as (typeof now.notes)[string]).on.id)
        : command.do === 'add' && command.in === 'feelings'
          ? place.get((command.record as (typeof now.feelings)[string]).step)
          : 0;
    const laneByLane = [...Map.groupBy(notes, laneIn).values()].flat();
    const stepByStep = [...notes, ...feelings].sort((a, b) => (stepOf(a) ?? 0) - (stepOf(b) ?? 0));
    for (const commands of [[...laneByLane, ...feelings], stepByStep]) {
      let map = bare;
      for (const command of commands) {
        map = run(map, command);
        const early = review(map, lexicons[locale]);
        expect(early).toEqual([]);
      }
    }
  });

  test('knows the feelings and starters of the word bank', async () => {
    const { wordBank } = await scenarioWords(frame.name, locale);
    const { bad, good, outside, self } = lexicons[locale];
    for (const word of wordBank.feelings) expect(isOneOf(word, bad) && isOneOf(word, good)).toBe(false);
    for (const starter of wordBank.starters.thought)
      expect(begins(starter, outside) && !says(starter, self)).toBe(false);
  });
});

const laneIn = (command: Command) =>
  command.do === 'add' && command.in === 'notes' ? (command.record as { lane: string }).lane : '';

describe.each(known)('a journey of one’s own in %s', (locale) => {
  test('gives no finding while nothing is written', () => {
    const moments = ['a', 'b', 'c', 'd'];
    const given = { id: 'own', locale, title: '', person: '', moments };
    expect(review(ownMap(given), lexicons[locale])).toEqual([]);
    expect(review(newMap({ id: 'new', language: 'en' }), lexicons[locale])).toEqual([]);
  });

  test('has a lexicon of whole, small, different words in every list', () => {
    const english = lexicons.en;
    expect(Object.keys(lexicons[locale])).toEqual(Object.keys(english));
    for (const [list, entries] of Object.entries(lexicons[locale])) {
      expect([list, entries.length > 0]).toEqual([list, true]);
      expect([list, new Set(entries).size]).toEqual([list, entries.length]);
      for (const entry of entries) expect([list, entry]).toEqual([list, tidyEntry(entry)]);
    }
  });
});

const tidyEntry = (entry: string) => entry.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');

const frameOf = (name: string) => {
  const frame = scenarios.find((scenario) => scenario.name === name);
  if (!frame) throw new Error(`no scenario ${name}`);
  return frame;
};
const lunchFrame = frameOf('school-lunch');
const lunch = exemplar(lunchFrame, await scenarioWords('school-lunch', 'en'), 'en');
const { now } = lunch.states;

const write = (id: string, text: string): Command => ({ do: 'edit', in: 'notes', id, change: { text } });
const feel = (id: string, change: object): Command => ({
  do: 'edit',
  in: 'feelings',
  id: `feeling-${id}`,
  change,
});
const think = (change: object): Command => ({ do: 'edit', in: 'ideas', id: 'turns', change });
const drop = (collection: 'notes' | 'steps' | 'feelings' | 'claims' | 'drawings', id: string): Command => ({
  do: 'remove',
  in: collection,
  id,
});
const retitle = (id: string, title: string): Command => ({ do: 'edit', in: 'steps', id, change: { title } });
const guess = { mark: 'guessed' } as const;
const inNotes = (id: string) => ({ in: 'notes', id }) as const;
const inSteps = (id: string) => ({ in: 'steps', id }) as const;
const inFeelings = (id: string) => ({ in: 'feelings', id: `feeling-${id}` }) as const;
const turns = { in: 'ideas', id: 'turns' } as const;

/** One fault, planted in the whole school lunch, and where the coach finds it. */
const planted: Record<FindingCode, { commands: readonly Command[]; at: Finding['at'] }> = {
  personMissing: {
    commands: [
      { do: 'personaName', text: '' },
      ...Object.keys(lunch.persona.claims).map((id) => drop('claims', id)),
    ],
    at: null,
  },
  startsLate: { commands: [drop('steps', 'decide'), drop('steps', 'go')], at: inSteps('wait') },
  endsEarly: { commands: [retitle('leave', 'Waits in a queue with the tray')], at: inSteps('leave') },
  stepWithoutName: { commands: [retitle('get', ' ')], at: inSteps('get') },
  stepUntold: {
    commands: [
      ...Object.values(now.notes)
        .filter(({ on }) => on.id === 'get')
        .map(({ id }) => drop('notes', id)),
      drop('feelings', 'feeling-get'),
      drop('drawings', 'picture-get'),
    ],
    at: inSteps('get'),
  },
  sameStepTwice: { commands: [retitle('get', ' waits in the QUEUE')], at: inSteps('get') },
  tooManySteps: {
    commands: Array.from({ length: 20 }, (_, at): Command => {
      const record = step({ id: `bite-${at}`, stage: 'after', title: `Takes bite ${at + 1}` });
      return { do: 'add', in: 'steps', record };
    }),
    at: null,
  },
  cellTooLong: { commands: [write('action-wait', 'Stands still. '.repeat(30))], at: inNotes('action-wait') },
  everybody: {
    commands: [
      write('action-wait', 'Students stand in line'),
      write('action-get', 'Everyone asks for pasta'),
    ],
    at: inNotes('action-wait'),
  },
  average: { commands: [write('action-go', 'Maya usually runs across the yard')], at: inNotes('action-go') },
  process: { commands: [write('action-get', 'Lunch is served until one')], at: inNotes('action-get') },
  thoughtFromOutside: {
    commands: [write('thought-wait', 'She thinks that lunch will be short')],
    at: inNotes('thought-wait'),
  },
  touchpointIsAction: {
    commands: [write('touchpoint-get', 'Asks at the counter')],
    at: inNotes('touchpoint-get'),
  },
  touchpointIsPerson: { commands: [write('touchpoint-get', 'Maya')], at: inNotes('touchpoint-get') },
  feelingWithoutReason: { commands: [feel('wait', { because: '' })], at: inFeelings('wait') },
  feelingWithoutWord: { commands: [feel('wait', { word: '' })], at: inFeelings('wait') },
  wordAgainstScore: { commands: [feel('eat', { word: 'Lonely' })], at: inFeelings('eat') },
  onlyHappy: {
    commands: stepsOf(now).flatMap(({ id }) =>
      ['get', 'eat'].includes(id) ? [] : [feel(id, { score: 0, word: 'all right' })],
    ),
    at: null,
  },
  solutionAsPain: {
    commands: [write('pain-wait', 'There should be more tills')],
    at: inNotes('pain-wait'),
  },
  lowestWithoutPain: {
    commands: [feel('get', { score: -2 }), feel('wait', { score: -1 })],
    at: inSteps('get'),
  },
  lowestWithoutCause: {
    commands: [feel('wait', { score: -1 }), feel('sit', { score: -2 })],
    at: inNotes('pain-sit'),
  },
  transitionDrop: {
    commands: [feel('leave', { score: -1, word: 'lost' })],
    at: inSteps('leave'),
  },
  onlyGuesses: {
    commands: [
      ...Object.keys(lunch.persona.claims).map(
        (id): Command => ({ do: 'edit', in: 'claims', id, change: guess }),
      ),
      ...['pain-wait', 'pain-sit'].map((id): Command => ({ do: 'edit', in: 'notes', id, change: guess })),
    ],
    at: null,
  },
  unmarked: {
    commands: [{ do: 'edit', in: 'claims', id: 'need', change: { mark: null } }],
    at: { in: 'claims', id: 'need' },
  },
  evidenceWithoutSource: {
    commands: [{ do: 'edit', in: 'evidence', id: 'survey', change: { source: '' } }],
    at: { in: 'evidence', id: 'survey' },
  },
  ideaWithoutPain: {
    commands: [{ do: 'edit', in: 'ideas', id: 'seats', change: { pains: [] } }],
    at: { in: 'ideas', id: 'seats' },
  },
  ideaWithoutReason: { commands: [think({ reason: '' })], at: turns },
  chosenWithoutMeasure: { commands: [think({ measure: ' ' })], at: turns },
  nextNotBetter: {
    commands: [
      { do: 'edit', in: 'feelings', state: 'next', id: 'feeling-wait', change: { score: -2 } },
      { do: 'edit', in: 'feelings', state: 'next', id: 'feeling-sit', change: { score: -1 } },
    ],
    at: inSteps('wait'),
  },
};

describe('one planted fault is exactly one finding', () => {
  test.each(findingCodes)('%s', (code) => {
    const { commands, at } = planted[code];
    const found = review(frozen(run(lunch, ...commands)), lexicons.en);
    expect(found.map((finding) => [finding.code, finding.at])).toEqual([[code, at]]);
  });
});

describe.each(known)('in %s each entry of the lexicon does its work', (locale) => {
  type Plant = (text: string) => readonly Command[];
  const lists: Partial<Record<keyof Lexicon, { code: FindingCode; plant: Plant }>> = {
    late: { code: 'startsLate', plant: (text) => [retitle('decide', `${text} x`)] },
    unfinished: { code: 'endsEarly', plant: (text) => [retitle('leave', `${text} x`)] },
    average: { code: 'average', plant: (text) => [write('action-go', `${text} x`)] },
    everybody: {
      code: 'everybody',
      plant: (text) => [write('action-go', `${text} x`), write('action-get', `${text} y`)],
    },
    process: { code: 'process', plant: (text) => [write('action-get', `${text} x`)] },
    outside: { code: 'thoughtFromOutside', plant: (text) => [write('thought-wait', `${text} x`)] },
    action: { code: 'touchpointIsAction', plant: (text) => [write('touchpoint-get', `${text} x`)] },
    travellers: { code: 'touchpointIsPerson', plant: (text) => [write('touchpoint-get', text)] },
    solutionBegins: { code: 'solutionAsPain', plant: (text) => [write('pain-wait', `${text} x`)] },
    solutionSays: { code: 'solutionAsPain', plant: (text) => [write('pain-wait', `X ${text} x`)] },
    bad: { code: 'wordAgainstScore', plant: (word) => [feel('eat', { word })] },
    good: { code: 'wordAgainstScore', plant: (word) => [feel('wait', { word })] },
  };

  test.each(Object.keys(lists) as (keyof Lexicon)[])('%s', async (list) => {
    const map = exemplar(lunchFrame, await scenarioWords('school-lunch', locale), locale);
    const plan = lists[list];
    const silent = lexicons[locale][list].flatMap((entry) => {
      const text = entry.replace(/\*$/, '');
      const found = codesOf(run(map, ...(plan?.plant(text) ?? [])), locale);
      return found.length === 1 && found[0] === plan?.code ? [] : [[entry, found]];
    });
    expect(silent).toEqual([]);
  });
});

describe('what a person would not call a fault is none', () => {
  const silent: Record<string, readonly Command[]> = {
    'a thought about others': [write('thought-wait', 'They are already there.')],
    'a thought about what others think': [write('thought-wait', 'She thinks I’m slow')],
    'talking to oneself': [write('thought-wait', 'Maya, hurry up!')],
    'somebody who helps, as a touchpoint': [write('touchpoint-get', 'The cook')],
    'a thing that is named after what one does there': [write('touchpoint-wait', 'Waiting room')],
    'an event in which everybody takes part': [write('action-eat', 'Everyone laughs at her story')],
    'how often something comes': [write('action-go', 'Checks how often the bus goes')],
    'a pain with a must': [write('pain-wait', 'You must pay by card')],
    'a pain that is not as it should be': [write('pain-wait', 'There should be soup, but it is gone')],
    'one untold transition note that explains a fall': [
      feel('leave', { score: -1, word: 'lost' }),
      {
        do: 'add',
        in: 'notes',
        record: note({
          id: 'gap',
          lane: 'pain',
          on: { kind: 'transition', id: 'table' },
          text: 'Nobody knows where the trays go',
        }),
      },
    ],
    'a lowest point that is as low at two steps': [feel('sit', { score: -2 }), feel('settle', { score: -2 })],
    'a hard step that is gone in the future': [
      { do: 'remove', in: 'steps', state: 'next', id: 'wait' },
      { do: 'edit', in: 'feelings', state: 'next', id: 'feeling-sit', change: { score: -1 } },
    ],
    'the same name at two steps far apart': [retitle('leave', 'Goes to the dining hall')],
    'an idea just written down': [
      { do: 'add', in: 'ideas', record: idea({ id: 'fresh', text: 'Music', pains: ['pain-wait'] }) },
    ],
    'an empty claim and an empty piece of evidence': [
      { do: 'add', in: 'claims', record: claim({ id: 'empty', about: 'need', text: '' }) },
      { do: 'add', in: 'evidence', record: evidence({ id: 'empty', kind: 'survey' }) },
    ],
  };
  test.each(Object.keys(silent))('%s', (name) => {
    expect(codesOf(run(lunch, ...(silent[name] ?? [])), 'en')).toEqual([]);
  });

  test('the future map just begun, before a feeling is changed', () => {
    const begun = run(lunch, { do: 'dropNext' }, { do: 'startNext' }, { do: 'pitch', text: '' });
    expect(codesOf(begun, 'en')).toEqual([]);
  });

  test('a face, a word and a reason, one after another, before the curve is done', () => {
    const moments = stepsOf(now).filter(({ id }) => id !== 'leave');
    const record = (id: string) => ({ ...now.feelings[`feeling-${id}`], score: null, word: '', because: '' });
    let map = run(
      lunch,
      ...stepsOf(now).map(({ id }) => drop('feelings', `feeling-${id}`)),
      { do: 'dropNext' },
      ...moments.map(({ id }): Command => ({ do: 'add', in: 'feelings', record: record(id) as never })),
    );
    for (const { id } of moments)
      for (const field of ['score', 'word', 'because'] as const) {
        map = run(map, feel(id, { [field]: now.feelings[`feeling-${id}`]?.[field] }));
        expect(codesOf(map, 'en')).toEqual([]);
      }
  });

  test('the middle of a muddle', async () => {
    const muddle = muddled(lunchFrame, await scenarioWords('school-lunch', 'en'), 'en', 'mine');
    const lane = laneOf(muddle.states.now, 'thought')?.id ?? '';
    const thought = note({ id: 'one', lane, on: onStep('eat'), text: 'Now I can breathe.' });
    const moved = run(
      muddle,
      { do: 'move', in: 'steps', id: 'wait', after: null },
      { do: 'add', in: 'notes', record: thought },
    );
    expect(codesOf(moved, 'en')).toEqual([]);
  });
});

test('a map cut into stages is judged by its ends, and one’s own at once', () => {
  const own = ownMap({
    id: 'own',
    locale: 'en',
    title: 'The bus',
    person: 'Liam',
    moments: ['a', 'b', 'c'],
  });
  const named = run(
    own,
    retitle('a', 'Waits at the stop'),
    retitle('b', 'Rides the bus'),
    retitle('c', 'Pays the driver'),
  );
  expect(codesOf(named, 'en')).toEqual(['startsLate', 'endsEarly']);
  expect(codesOf(run(own, retitle('a', 'Waits at the stop')), 'en')).toEqual([]);
});

describe('an entry of a lexicon', () => {
  test('is a whole word or phrase, and an asterisk any ending', () => {
    expect(begins('Waits in line', ['waits'])).toBe(true);
    expect(begins('Waitsome', ['waits'])).toBe(false);
    expect(begins('I-pad', ['i'])).toBe(false);
    expect(begins('Brukade stå', ['bruka*'])).toBe(true);
    expect(begins('“Il’s  up', ["il's up"])).toBe(true);
    expect(begins('L’école sert', ["l'"])).toBe(true);
    expect(says('what if, I ask', ['i'])).toBe(true);
    expect(says('what is this', ['i'])).toBe(false);
    expect(isOneOf(' Triste. ', ['trist*'])).toBe(true);
    expect(isOneOf('triste mais bien', ['trist*'])).toBe(false);
    expect(isOneOf('Croatian', ['croat'])).toBe(false);
  });

  test('that is empty stands nowhere', () => {
    for (const entry of ['', '*'])
      for (const look of [begins, says, isOneOf])
        for (const text of ['', 'a', ' ']) expect(look(text, [entry])).toBe(false);
  });
});

test('every code has its fault here, and its link leads to a heading', () => {
  expect(Object.keys(planted)).toEqual([...findingCodes]);
  for (const [code, link] of Object.entries(coachHeadings)) {
    expect(findingCodes).toContain(code);
    expect(headings[link.lesson]).toContain(link.heading);
  }
});

test('on any map the review ends, says the same again, and points at records of the present', () => {
  const maps = [lunch, everything(), newMap({ id: 'empty', language: 'en' })];
  const property = fc.property(fc.constantFrom(...maps), intents, (from, wishes) => {
    const map = frozen(
      wishes.reduce((before: JourneyMap, wish) => apply(before, commandOf(before, wish as Intent)), from),
    );
    const found = review(map, lexicons.en);
    expect(review(structuredClone(map), lexicons.en)).toEqual(found);
    const { notes, steps, feelings } = map.states.now;
    const all: Partial<Record<string, object>> = {
      notes,
      steps,
      feelings,
      claims: map.persona.claims,
      evidence: map.evidence,
      ideas: map.ideas,
    };
    for (const { at } of found) if (at) expect(Object.hasOwn(all[at.in] ?? {}, at.id)).toBe(true);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
  fc.assert(property, limits);
}, 20_000);
