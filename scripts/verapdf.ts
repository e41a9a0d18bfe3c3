// Validates PDFs against PDF/UA-1 with veraPDF: those named as arguments, or else a worksheet in five languages.
// Exit 1 if a file fails, 2 if there is nothing to validate with. Not part of npm test: it needs Java.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '../lib/i18n/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/verapdf');
const validator = '@opendataloader/pdf@2.5.11';
const jar = join(cache, 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar');

// JAXB left the JDK with Java 11, and the validator does not bring it along.
const javaLibraries = '/usr/share/java';
const jaxb = [
  'jaxb-api',
  'jaxb-core',
  'jaxb-runtime',
  'istack-commons-runtime',
  'txw2',
  'stax-ex',
  'FastInfoset',
  'javax.activation',
].map((name) => join(javaLibraries, `${name}.jar`));

function stop(reason: string): never {
  process.stderr.write(`verapdf: ${reason}\n`);
  process.exit(2);
}

const works = (command: string) => spawnSync(command, ['-version'], { stdio: 'ignore' }).status === 0;

function requireJava() {
  if (works('java') && works('javac') && jaxb.every((file) => existsSync(file))) return;
  stop(
    'needs Java 17 with its compiler, and JAXB (Debian: apt-get install default-jdk-headless libjaxb-java)',
  );
}

function requireValidator() {
  if (existsSync(jar)) return;
  mkdirSync(cache, { recursive: true });
  // A package of its own, so that npm installs here and not into the project.
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
  const install = `npm install --no-audit --no-fund --ignore-scripts --loglevel=error ${validator}`;
  const { status } = spawnSync(install, { shell: true, cwd: cache, stdio: ['ignore', 2, 2] });
  if (status !== 0 || !existsSync(jar)) stop(`cannot install ${validator}; npm says why above`);
}

function worksheets(): string[] {
  return locales.flatMap((locale) =>
    ['example', 'blank'].map((support) => {
      const file = join(cache, `${locale}-${support}.pdf`);
      const flags = { sheet: 'journey-map', scenario: 'school-lunch', locale, support, out: file };
      const args = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]);
      const worksheet = join(root, 'scripts/worksheet.ts');
      const { status } = spawnSync(process.execPath, [worksheet, ...args], { stdio: ['ignore', 2, 2] });
      if (status !== 0) stop(`cannot make the ${support} worksheet in ${locale}`);
      return file;
    }),
  );
}

requireJava();
requireValidator();
const named = process.argv.slice(2);
const files = named.length > 0 ? named : worksheets();
const runner = join(root, 'scripts/verapdf/VeraRunner.java');
const { status } = spawnSync('java', ['-cp', [jar, ...jaxb].join(delimiter), runner, ...files], {
  stdio: 'inherit',
});
process.exit(status ?? 2);
