// `npm run missing`: which words are still to be written, in which language.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scenarios } from '../content/index.ts';
import { locales } from '../lib/i18n/index.ts';
import { lacking, lackingHeadings } from './missing/compare.ts';
import { filesUnder } from './sources.mjs';

/** Keys hold as many answers as a language needs, and the coach's word lists are each language's own. */
const free = [/\/key\.en\.json$/, /^content\/coach\//, /^content\/glossary\//, /^content\/faq\//];

const inEnglish = /(^|\/|\.)en(\.json|\.mdx|\/[^/]+\.json)$/;

/** What may be left out of a file: the steps that a scenario's frame says so of, and what goes on behind the scenes. */
const optionalIn = (file: string): readonly string[] =>
  scenarios.flatMap(({ name, optional }) =>
    file.includes(`/${name}/`) ? [...optional, 'backstage', 'score'] : [],
  );

function faultsOf(model: string, file: string): string[] {
  if (!existsSync(file)) return ['is missing'];
  const [english, own] = [readFileSync(model, 'utf8'), readFileSync(file, 'utf8')];
  if (file.endsWith('.mdx')) return lackingHeadings(english, own);
  try {
    const words = JSON.parse(own);
    return free.some((one) => one.test(model)) ? [] : lacking(JSON.parse(english), words, optionalIn(file));
  } catch (error) {
    return [`cannot be read: ${(error as Error).message}`];
  }
}

const models = ['content', 'locales'].flatMap(filesUnder).filter((file) => inEnglish.test(file));
const lines = models.flatMap((model) =>
  locales
    .filter((locale) => locale !== 'en')
    .flatMap((locale) => {
      const file = path.posix.normalize(model.replace(inEnglish, `$1${locale}$2`));
      return faultsOf(model, file).map((fault) => `${file} ${fault}`);
    }),
);
for (const line of lines) console.log(line);
console.error(lines.length === 0 ? 'Nothing is missing.' : `${lines.length} to be written or mended.`);
if (lines.length > 0) process.exitCode = 1;
