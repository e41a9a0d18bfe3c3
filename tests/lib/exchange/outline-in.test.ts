import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  draftMap,
  markdownOf,
  type OutlineDraft,
  outlineLimits,
  outlineOf,
  readOutline,
} from '../../../lib/exchange/index.ts';
import { createT, locales } from '../../../lib/i18n/index.ts';
import {
  apply,
  entriesAt,
  feelingAt,
  feelingText,
  inOrder,
  type JourneyMap,
  journeyOf,
  newMap,
  parse,
  serialise,
} from '../../../lib/journey/index.ts';
import { type SheetWords, sheetWords } from '../../../lib/worksheet/index.ts';
import { commandOf, type Intent, intents, limits } from '../journey/arbitrary.ts';
import { everything } from '../journey/telling.ts';

vi.setConfig({ testTimeout: 30_000 });

const languages = await Promise.all(
  locales.map(async (locale) =>
    sheetWords(await createT(locale, 'journey'), await createT(locale, 'worksheet')),
  ),
);
const english = languages[locales.indexOf('en')] as SheetWords;

function understood(text: string): OutlineDraft {
  const draft = readOutline(text, languages);
  if ('fault' in draft) throw new Error(draft.fault);
  return draft;
}

/** Stages and moments in short. */
const shape = (text: string) =>
  understood(text).stages.map(({ title, moments }) => [title, moments.map((moment) => moment.title)]);

describe('what stands where', () => {
  const beforeAfter = [
    ['Before', ['hears of it', 'decides']],
    ['After', ['tells others']],
  ];
  test.each([
    ['indented text', 'Before\n  hears of it\n  decides\nAfter\n  tells others'],
    ['tabs and Windows line ends', 'Before\r\n\thears of it\r\n\tdecides\r\nAfter\r\n\ttells others\r\n'],
    ['a nested list', '- Before\n  - hears of it\n  - decides\n- After\n  - tells others'],
    ['names with lists below', 'Before\n- hears of it\n- decides\n\nAfter\n- tells others'],
    ['headings', '# My day\n\n## Before\n* hears of it\n* decides\n\n## After\n* tells others'],
    ['headings without a title', '## Before\n+ hears of it\n+ decides\n## After\n+ tells others'],
    ['numbers and bullets', '1. Before\n   • hears of it\n   • decides\n2) After\n   • tells others'],
    ['bold and ticked', '**Before**\n- [x] hears of it\n- [ ] decides\n__After__\n- [ ] tells others'],
  ])('%s', (_, text) => expect(shape(text)).toEqual(beforeAfter));

  test('one level is moments in one stage', () =>
    expect(shape('1. wait\n2. eat\n\n3. leave')).toEqual([['', ['wait', 'eat', 'leave']]]));

  test('lanes below the first level make it moments', () =>
    expect(shape('wait\n  Thoughts: how long?\n  sees the queue\neat')).toEqual([['', ['wait', 'eat']]]));

  test('the only heading above all is the title', () =>
    expect(understood('# Œufs \\# 1\n- a').title).toBe('Œufs # 1'));

  test('a lane is known by its label in any language, what has none is what happens', () => {
    const { stages } = understood(
      [
        'Avant',
        '  arriver',
        '    Pensées\u00a0: « zut »',
        '    DODIRNE TOČKE: vrata',
        '    Känslor: mycket dålig; arg',
        '    attend : longtemps',
        '      encore',
      ].join('\n'),
    );
    const touchpoints = languages[locales.indexOf('hr')]?.lanes.touchpoint ?? '';
    expect(touchpoints.toUpperCase()).toBe('DODIRNE TOČKE');
    expect(stages[0]?.moments[0]).toEqual({
      title: 'arriver',
      notes: [
        { lane: 'thought', text: '« zut »' },
        { lane: 'touchpoint', text: 'vrata' },
        { lane: 'action', text: 'attend : longtemps\nencore' },
      ],
      feeling: expect.objectContaining({ because: expect.any(String) }),
    });
  });

  test.each(locales)('a feeling is read as it is written in %s', (locale) => {
    const words = languages[locales.indexOf(locale)] as SheetWords;
    const told = `${words.labelled(words.lanes.feeling)}${words.scores[-2]}; ${words.because('tired', 'it is late')}`;
    const moment = understood(`wait\n  ${told}`).stages[0]?.moments[0];
    expect(moment?.feeling).toEqual({ score: -2, word: 'tired', because: 'it is late' });
  });
});

describe('the limits', () => {
  test('nothing is nothing', () => {
    for (const text of ['', ' \n\t\n', '---\n', '# A title alone'])
      expect(readOutline(text, languages)).toEqual({ fault: 'empty' });
  });

  test('too much is refused, and what is cut is counted', () => {
    expect(readOutline('a'.repeat(outlineLimits.characters + 1), languages)).toEqual({ fault: 'too-long' });
    const many = (what: string, count: number) => Array.from({ length: count }, (_, at) => `${what}${at}`);
    expect(understood(many('m', 203).join('\n')).cut).toEqual({ stages: 0, moments: 3, lines: 0 });
    const stages = many('s', 22).flatMap((title) => [title, ' one', ' two']);
    expect(understood(stages.join('\n')).cut).toEqual({ stages: 2, moments: 4, lines: 0 });
    const long = understood(`a\n${'x'.repeat(outlineLimits.line - 1)}🙂🙂`);
    expect(long.cut.lines).toBe(1);
    expect(long.stages[0]?.moments[1]?.title).toBe('x'.repeat(outlineLimits.line - 1));
  });
});

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a map says at each moment, by kind of lane, as far as an outline tells it. */
function saidBy(map: JourneyMap, { because }: SheetWords) {
  const { now } = map.states;
  return journeyOf(now).map(({ stage, steps }) => ({
    stage: flat(stage.title),
    moments: steps.map((step) => {
      const cells: Record<string, string> = {};
      const feeling = feelingAt(now, step.id);
      for (const lane of inOrder(now.lanes)) {
        const texts = entriesAt(map, lane, step.id)
          .map(({ text }) => flat(text))
          .filter((text) => text !== '')
          .join('; ');
        const said = [cells[lane.kind] ?? '', texts]
          .filter(Boolean)
          .join(lane.kind === 'opportunity' ? '; ' : ' ');
        if (lane.kind !== 'feeling' && said !== '') cells[lane.kind] = said;
      }
      const felt = inOrder(now.lanes).some(({ kind }) => kind === 'feeling') && feeling;
      return {
        title: flat([step.when, step.title].filter(Boolean).join(' ')),
        cells,
        score: felt ? felt.score : null,
        feeling: felt ? flat(feelingText(feeling, because)) : '',
      };
    }),
  }));
}

/** The map with its lanes under their common names: an outline knows no others. */
function commonLanes(map: JourneyMap): JourneyMap {
  const { now } = map.states;
  const lanes = Object.fromEntries(inOrder(now.lanes).map((lane) => [lane.id, { ...lane, title: '' }]));
  return { ...map, states: { ...map.states, now: { ...now, lanes } } };
}

test('a map that is written out as Markdown and read again has the same stages, moments and texts', () => {
  const starts = [newMap({ id: 'empty', language: 'hr' }), everything()];
  const property = fc.property(
    fc.constantFrom(...starts),
    intents,
    fc.nat({ max: locales.length - 1 }),
    (from, wishes, language) => {
      const words = languages[language] ?? english;
      const map = commonLanes(wishes.reduce((map, wish) => apply(map, commandOf(map, wish as Intent)), from));
      fc.pre(Object.keys(map.states.now.steps).length > 0);
      const draft = readOutline(markdownOf(map.title, outlineOf(map, words)), languages);
      fc.pre(!('fault' in draft) && draft.cut.lines === 0);
      if ('fault' in draft) return;
      let ids = 0;
      const fresh = () => `id-${ids++}`;
      const again = draftMap(draft, { id: 'again', locale: 'en', title: '', ageBand: '8-11', fresh });
      expect(again.title).toBe(flat(map.title));
      expect(saidBy(again, words)).toEqual(saidBy(map, words));
      expect(parse(serialise({ map: again, reviews: [] }))).toMatchObject({ ok: true, repairs: [] });
    },
  );
  fc.assert(property, { ...limits, numRuns: 200 });
});
