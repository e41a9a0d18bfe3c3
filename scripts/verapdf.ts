// Validates PDFs against PDF/UA-1 with veraPDF: those named as arguments, or else every worksheet in five languages.
// Then, where poppler is installed, whether its pdftotext finds every letter again, on every sheet in every way.
// Exit 1 if a file fails, 2 if there is nothing to validate with. Not part of npm test: it needs Java.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageOfSheet, sidesOf } from '../content/index.ts';
import { locales } from '../lib/i18n/index.ts';
import { type FontFiles, paint } from '../lib/pdf/index.ts';
import { linkTo, makeByName, measure, sheetNames } from '../lib/worksheet/index.ts';
import { readFontFiles } from './font-files.ts';
import { basePath, siteOrigin } from './origin.mjs';
import { hasPdftotext, keepsLetters } from './verapdf/letters.ts';

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

/**
 * Every sheet in every language, to print and to fill in, on A4; those of the map as a full example. With SITE_URL each
 * has its code and address.
 */
async function worksheets(fonts: FontFiles): Promise<string[]> {
  const files: string[] = [];
  const [origin, lesson] = [siteOrigin(), 'pain-points'];
  for (const locale of locales) {
    const source = { scenario: 'school-lunch', support: 'example' } as const;
    const sides = await sidesOf({ locale, second: null, source, lesson });
    for (const name of sheetNames)
      for (const fillable of [false, true]) {
        const page = `${origin}${basePath}/${locale}${pageOfSheet(name, lesson)}`;
        const input = {
          sides,
          paper: 'a4',
          fillable,
          large: false,
          link: origin ? linkTo(page) : null,
        } as const;
        const { sheet, file } = makeByName(name, input, measure);
        const path = join(cache, `${locale}-${name}${fillable ? '-fillable' : ''}.pdf`);
        writeFileSync(path, await paint(sheet, fonts, file === null ? {} : { file }));
        files.push(path);
      }
  }
  return files;
}

requireJava();
requireValidator();
const named = process.argv.slice(2);
const fonts = await readFontFiles();
const files = named.length > 0 ? named : await worksheets(fonts);
const runner = join(root, 'scripts/verapdf/VeraRunner.java');
const { status } = spawnSync('java', ['-cp', [jar, ...jaxb].join(delimiter), runner, ...files], {
  stdio: 'inherit',
});
let keeps = true;
if (named.length === 0 && hasPdftotext()) keeps = await keepsLetters(fonts);
else if (named.length === 0) process.stderr.write('pdftotext is not installed: letters are not compared\n');
process.exit(status === 0 && !keeps ? 1 : (status ?? 2));
