// npm test: every check in turn, all of them even after a failure, and one line that counts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  title: string;
  command: string;
  /** Where the tool writes its JSON report, and how its tests are read from it; without one the step counts as one. */
  report?: { file: string; read: (json: Report) => Count };
}

/** The parts of the two reports that are read. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  stats: { expected: number; unexpected: number; flaky: number };
}

const reports = 'node_modules/.cache/reports';
const unitReport = `${reports}/unit.json`;

const checks: Step[] = [
  { title: 'Format and lint', command: 'biome check .' },
  { title: 'Types', command: 'next typegen && tsc --noEmit' },
  {
    title: 'Unit and component tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    report: {
      file: unitReport,
      read: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
    },
  },
];

const build: Step = { title: 'Build', command: 'npm run -s build' };

const browser: Step = {
  title: 'Browser tests',
  command: 'playwright test',
  report: {
    file: `${reports}/e2e.json`, // as in playwright.config.ts
    read: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  },
};

const bin = path.resolve('node_modules/.bin');
const env = {
  ...process.env,
  PATH: `${bin}${path.delimiter}${process.env.PATH}`,
  NEXT_TELEMETRY_DISABLED: '1',
};

function run({ title, command, report }: Step): Count {
  console.log(`\n=== ${title}`);
  if (report) rmSync(report.file, { force: true });
  const ok = spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0;
  if (!report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const { passed, failed } = existsSync(report.file)
    ? report.read(JSON.parse(readFileSync(report.file, 'utf8')))
    : { passed: 0, failed: 0 };
  // A tool can fail without a failed test: a file that does not load, an error between tests, no tests at all.
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

const counts = [...checks, build].map(run);
if (counts.at(-1)?.failed) console.log('\nThe browser tests need the build: not run.');
else counts.push(run(browser));

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
