// Measures one maker of PDFs in a process of its own and prints what came of it as JSON: `node child.ts <peer> <folder> <pages>`.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { sideOf } from '../../content/index.ts';
import { makeByName, measure } from '../../lib/worksheet/index.ts';
import { type Prepare, pagesDrawn } from './model.ts';

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

const [peer = '', folder = '', pages = ''] = process.argv.slice(2);
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
const source = { scenario: 'school-lunch', support: 'example' } as const;
const sides = [await sideOf('hr', source)] as const;
const asked = pagesDrawn[pages as keyof typeof pagesDrawn];
const make = () => makeByName(asked.name, { sides, paper: 'a4', large: false, ...asked }, measure);
const made = make();

// Ours lays the sheet out as well, every time; the others are handed it laid out.
const round = () => draw(peer === 'ours' ? make() : made);
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
/** The most memory of this process, in bytes; what the kernel counts for a child holds its parent's too. */
function peakMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, kilobytes = process.resourceUsage().maxRSS] = /^VmHWM:\s+(\d+)/m.exec(status) ?? [];
  return Number(kilobytes) * 1024;
}

const cost: Cost = {
  wall: times[rounds / 2] ?? Number.NaN,
  cpu: (user + system) / 1000 / rounds,
  bytes,
  memory: peakMemory(),
};
console.log(JSON.stringify(cost));
