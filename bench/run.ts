// `npm run bench`: measures what people wait for, in one run, and prints one table. Never a test.
import { sideOf } from '../content/index.ts';
import { apply, parse, serialise, stepsOf } from '../lib/journey/index.ts';
import { paint } from '../lib/pdf/index.ts';
import { journeyMapSheet, measure, type SheetInput } from '../lib/worksheet/index.ts';
import { readFontFiles } from '../scripts/font-files.ts';
import { keyTimes } from './keys.ts';
import { longMap, lunch } from './long-map.ts';
import { compare } from './peers/compare.ts';

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

const map = await lunch('hr');
const side = await sideOf('hr', { scenario: 'school-lunch', support: 'example' });
const fonts = await readFontFiles();
const input: SheetInput = { sides: [side], paper: 'a4', fillable: false, large: false };
const lay = () => journeyMapSheet(input, measure);
const sheet = lay();
const long = longMap(map);
const file = serialise({ map: long, reviews: [] });

// One letter takes so little that a clock cannot tell.
function thousandLetters() {
  let map = long;
  for (let letter = 1; letter <= 1000; letter++) {
    const text = `Čekam ${letter}`;
    map = apply(map, { do: 'edit', in: 'notes', id: 'thought-50', change: { text } });
  }
  if (map.states.now.notes['thought-50']?.text !== 'Čekam 1000')
    throw new Error('the letters did not arrive');
}

async function classSet(pupils: number): Promise<string> {
  const names = Array.from({ length: pupils }, (_, i) => `Đurđica Šćepanović ${i + 1}`);
  const from = performance.now();
  const { length } = await paint(sheet, fonts, { names });
  return `${(performance.now() - from).toFixed(0)} ms, ${(length / 1024).toFixed(0)} KB`;
}

console.table({
  'lay out the lunch worksheet (ms)': await median(lay),
  'paint it as a tagged PDF (ms)': await median(() => paint(sheet, fonts)),
  'its pages': String(sheet.pages.length),
  'its size (KB)': ((await paint(sheet, fonts)).length / 1024).toFixed(1),
  'a class set of 30': await classSet(30),
  'a class set of 300': await classSet(300),
  'a thousand letters in a map of 100 steps and more (ms)': await median(thousandLetters),
  'write that map as a file (ms)': await median(() => serialise({ map: long, reviews: [] })),
  'read it back (ms)': await median(() => parse(file)),
});

const { printed, fillable } = await compare();
console.log('The same two pages to print, by us (tagged) and by other makers of PDFs:');
console.table(printed);
console.log(
  'The same two pages to fill in, by us (tagged, with fields and the map) and by others (with neither):',
);
console.table(fillable);

console.log(
  `A key press until it is on the screen, processor slowed four times, ${stepsOf(long.states.now).length} moments:`,
);
console.table(await keyTimes(long));
