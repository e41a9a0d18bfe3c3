// Measures one maker of PDFs in a process of its own and prints what came of it as JSON: `node child.ts <peer> <folder>`.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createT } from '../../lib/i18n/index.ts';
import { journeyMapSheet, measure, sheetWords, withSupport } from '../../lib/worksheet/index.ts';
import { lunch } from '../long-map.ts';
import type { Prepare } from './model.ts';

const warm = 5;
const rounds = 30;

/** What one round of a maker costs: milliseconds, half of all rounds below; and what it made. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly bytes: number;
  /** The most memory that the process had, in bytes. */
  readonly memory: number;
}

const [peer = '', folder = ''] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${folder}/`));
const load = (name: string): Promise<unknown> => import(pathToFileURL(require.resolve(name)).href);
const whole = (family: string, file: string) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/${family}/${file}.ttf`);

const { prepare } = (await import(`./${peer}.ts`)) as { prepare: Prepare };
const draw = await prepare(load, {
  text: whole('atkinson-hyperlegible-next', '400Regular/AtkinsonHyperlegibleNext_400Regular'),
  strong: whole('atkinson-hyperlegible-next', '700Bold/AtkinsonHyperlegibleNext_700Bold'),
  head: whole('lexend', '600SemiBold/Lexend_600SemiBold'),
});
const map = withSupport(await lunch('hr'), 'example');
const words = sheetWords(await createT('hr', 'journey'), await createT('hr', 'worksheet'));
const lay = () => journeyMapSheet({ map, locale: 'hr', words }, 'a4', measure);
const laid = lay();

// Ours lays the sheet out as well, every time; the others are handed it laid out.
const round = () => draw(peer === 'ours' ? lay() : laid);
for (let at = 0; at < warm; at++) await round();
const times: number[] = [];
const before = process.cpuUsage();
let bytes = 0;
for (let at = 0; at < rounds; at++) {
  const from = performance.now();
  bytes = (await round()).length;
  times.push(performance.now() - from);
}
const { user, system } = process.cpuUsage(before);
times.sort((a, b) => a - b);
const cost: Cost = {
  wall: times[rounds / 2] ?? Number.NaN,
  cpu: (user + system) / 1000 / rounds,
  bytes,
  memory: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(cost));
