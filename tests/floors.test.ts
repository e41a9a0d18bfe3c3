import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../scripts/sources.mjs';

// The house of the design: an import points down or stays in its room.
const floors: Record<string, number> = {
  app: 7,
  scripts: 7,
  'components/lesson': 6,
  'components/scenario': 6,
  'components/site': 6,
  'components/teachers': 6,
  'components/builder': 5,
  'components/pack': 5,
  'components/worksheet': 5,
  'components/press': 4,
  'components/ui': 3,
  content: 3,
  'lib/pdf': 3,
  'lib/builder': 2,
  'lib/worksheet': 2,
  'lib/course': 2,
  'lib/exchange': 2,
  'lib/storage': 2,
  'lib/journey': 1,
  'lib/i18n': 0,
  'lib/figure': 0,
};

const forms = [
  /^\s*(?:import|export)\s[^'"`;]*?\bfrom\s*(['"])(.+?)\1/gm,
  /^\s*import\s*(['"])(.+?)\1/gm,
  /\bimport\(\s*(['"`])(.+?)\1/g,
  /\bnew URL\(\s*(['"`])(\..+?)\1,\s*import\.meta\.url/g, // how a web worker is named
];

const importsOf = (source: string) =>
  forms.flatMap((form) => [...source.matchAll(form)].map(([, , target = '']) => target));

const roomOf = (file: string) =>
  Object.keys(floors).find((room) => file === room || file.startsWith(`${room}/`)) ?? null;

/** What is wrong with an import, or null. */
function fault(file: string, target: string): string | null {
  const from = roomOf(file);
  if (from === null) return 'stands in no room: add it to floors in this test and to the design';
  if (!target.startsWith('.')) {
    if (/^@?pdf-lib\b/.test(target) && from !== 'lib/pdf') return 'pdf-lib belongs to lib/pdf alone';
    const plain = from === 'content' || from.startsWith('lib/');
    return plain && /^(react|next)(-|\/|$)/.test(target) ? `${from} knows neither React nor Next` : null;
  }
  const reached = path.posix.join(path.posix.dirname(file), target);
  if (reached.endsWith('.mdx')) return from === 'app' ? null : 'an .mdx file is imported by app alone';
  if (/\.(json|css)$/.test(reached)) return null;
  const to = roomOf(reached);
  if (to === from) return null;
  if (to === null) return from === 'scripts' ? null : 'leads out of the rooms';
  const [above = 0, below = 0] = [floors[from], floors[to]];
  if (below >= above) return `${from} (floor ${above}) may not reach ${to} (floor ${below})`;
  return /^(\/index)?(\.tsx?)?$/.test(reached.slice(to.length)) ? null : `take it from ${to}/index.ts`;
}

test('imports point down or stay in their room', () => {
  const files = ['app', 'components', 'content', 'lib', 'scripts'].flatMap(filesUnder);
  const faults = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).map((target) => [file, target, fault(file, target)] as const),
    )
    .flatMap(([file, target, reason]) => (reason ? [`${file} imports ${target}: ${reason}`] : []));
  expect(faults.join('\n')).toBe('');
});
