// `npm run bench`: measures what people wait for, in one run, and prints one table. Never a test.
import { readFile } from 'node:fs/promises';
import { scenarios, scenarioWords } from '../content/index.ts';
import { exemplar } from '../lib/course/index.ts';
import { createT } from '../lib/i18n/index.ts';
import { apply, type JourneyMap, note, onStep, parse, serialise, step } from '../lib/journey/index.ts';
import { paint } from '../lib/pdf/index.ts';
import { fontNames, journeyMapSheet, measure, sheetWords, withSupport } from '../lib/worksheet/index.ts';

const rounds = 60;

async function median(work: () => unknown): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return (times[rounds / 2] ?? Number.NaN).toFixed(2);
}

/** A map of 100 steps with a thought at each: larger than any class will make. */
function longMap(map: JourneyMap): JourneyMap {
  let long = map;
  for (let at = 0; at < 100; at++) {
    const id = `long-${at}`;
    long = apply(long, {
      do: 'add',
      in: 'steps',
      record: step({ id, stage: 'after', title: `Moment ${at}` }),
    });
    long = apply(long, {
      do: 'add',
      in: 'notes',
      record: note({
        id: `note-${at}`,
        lane: 'thought',
        on: onStep(id),
        text: 'Čekam, šutim i gledam na sat.',
      }),
    });
  }
  return long;
}

const [frame] = scenarios;
if (!frame) throw new Error('there is no scenario to measure');
const map = exemplar(frame, await scenarioWords(frame.name, 'hr'), 'hr');
const words = sheetWords(await createT('hr', 'journey'), await createT('hr', 'worksheet'));
const font = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../public/fonts/${name}.ttf.zlib`, import.meta.url)));
const fonts = {
  text: await font(fontNames.text),
  strong: await font(fontNames.strong),
  head: await font(fontNames.head),
};
const lay = () => journeyMapSheet({ map: withSupport(map, 'example'), locale: 'hr', words }, 'a4', measure);
const sheet = lay();
const long = longMap(map);
const file = serialise({ map: long, reviews: [] });
let turn = 0;

console.table({
  'lay out the lunch worksheet (ms)': await median(lay),
  'paint it as a tagged PDF (ms)': await median(() => paint(sheet, fonts)),
  'its pages': String(sheet.pages.length),
  'its size (KB)': ((await paint(sheet, fonts)).length / 1024).toFixed(1),
  'one key press in a map of 100 steps and more (ms)': await median(() => {
    turn += 1;
    return apply(long, { do: 'edit', in: 'notes', id: 'note-50', change: { text: `Čekam ${turn}` } });
  }),
  'write that map as a file (ms)': await median(() => serialise({ map: long, reviews: [] })),
  'read it back (ms)': await median(() => parse(file)),
});
