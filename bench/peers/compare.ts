// Our two-page worksheets beside those of other makers of PDFs: the same words, sizes and pages, one run.
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Cost } from './child.ts';
import type { pagesDrawn } from './model.ts';
import { weightOf } from './weight.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules/.cache/peers');

// Installed beside the project when they are measured, never into it.
const packages = [
  'pdf-lib@1.17.1',
  '@pdf-lib/fontkit@1.1.1',
  '@react-pdf/renderer@4.9.0',
  'react@19.3.1',
  'pdfmake@0.3.11',
  'pdfkit@0.20.2',
  'jspdf@4.2.1',
];

/** The makers, and what a page loads for each. */
const makers: Readonly<Record<string, readonly string[]>> = {
  ours: [join(root, 'components/press/worker.ts')],
  jspdf: ['jspdf'],
  pdfkit: [join(folder, 'node_modules/pdfkit/js/pdfkit.standalone.js')],
  pdfmake: [join(folder, 'node_modules/pdfmake/build/pdfmake.js')],
  'react-pdf': ['@react-pdf/renderer'],
  'pdf-lib': ['pdf-lib', '@pdf-lib/fontkit'],
};

// As the site's own build has it: what is not used of pdf-lib stays out.
const stub = join(root, 'scripts/stub.mjs');
const ownAlias = { '@pdf-lib/standard-fonts': stub, '@pdf-lib/upng': stub };

/** Rows of a table, by the names of the makers. */
type Rows = Readonly<Record<string, object>>;

/** Measures every maker in a process of its own; gives a row for each, for the printed pages and for those with fields. */
export async function compare(): Promise<Readonly<Record<keyof typeof pagesDrawn, Rows>>> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages],
    {
      cwd: folder,
    },
  );
  const scripts: Record<string, number> = {};
  for (const [maker, modules] of Object.entries(makers))
    scripts[maker] = await weightOf(modules, folder, maker === 'ours' ? ownAlias : {});
  return { printed: await rowsOf('printed', scripts), fillable: await rowsOf('fillable', scripts) };
}

async function rowsOf(
  pages: keyof typeof pagesDrawn,
  scripts: Readonly<Record<string, number>>,
): Promise<Rows> {
  const rows: Record<string, object> = {};
  for (const [maker, script] of Object.entries(scripts)) {
    const child = fileURLToPath(new URL('child.ts', import.meta.url));
    const { stdout } = await run(process.execPath, [child, maker, folder, pages]);
    const { wall, cpu, bytes, memory } = JSON.parse(stdout) as Cost;
    rows[maker] = {
      'median (ms)': wall.toFixed(1),
      'CPU (ms)': cpu.toFixed(1),
      'PDF (KB)': (bytes / 1024).toFixed(0),
      'peak memory (MB)': (memory / 1024 / 1024).toFixed(0),
      'script (KB gzip)': (script / 1024).toFixed(0),
    };
  }
  return rows;
}
