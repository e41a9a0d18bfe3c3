// `npm run worksheet`: the worksheets of the site, from the shell.
import { readFile, writeFile } from 'node:fs/promises';
import { type PressSource, pageOfSheet, sidesOf } from '../content/index.ts';
import { createT } from '../lib/i18n/index.ts';
import { parse } from '../lib/journey/index.ts';
import { paint } from '../lib/pdf/index.ts';
import { hasSlot, keyOf, linkTo, makeByName, measure, namesIn, sheetNames } from '../lib/worksheet/index.ts';
import { readFontFiles } from './font-files.ts';
import { basePath, siteOrigin } from './origin.mjs';
import { type Print, readArguments, UsageError } from './worksheet/arguments.ts';
import { saidOf } from './worksheet/notices.ts';

async function main() {
  const asked = readArguments(process.argv.slice(2));
  if (asked.list) {
    const worksheet = await createT(asked.locale, 'worksheet');
    for (const sheet of sheetNames) console.log(`${sheet}\t${worksheet(($) => $.sheets[sheet])}`);
    return;
  }
  const names = asked.names === null ? undefined : await namesOf(asked.names);
  const sides = await sidesOf({ ...asked, source: await sourceOf(asked) });
  const site = asked.qr ? siteOf() : null;
  const link = site ? linkTo(`${site}/${asked.locale}${pageOfSheet(asked.sheet, asked.lesson)}`) : null;
  const input = { ...asked, sides, link };
  const key = asked.key ? keyOf(asked.sheet, input, measure) : null;
  if (asked.key && !key) throw new UsageError(`--key: ${asked.sheet} has no answer key`);
  const made = key ? { sheet: key, file: null } : makeByName(asked.sheet, input, measure);
  const { sheet, file } = made;
  for (const name of asked.idle) console.error(`--${name} makes no difference to ${asked.sheet}`);
  for (const report of sheet.reports) console.error(saidOf(report));
  if (names && !hasSlot(sheet))
    throw new UsageError(`--names: ${asked.sheet} has no line for a name, so it cannot be a class set`);
  if (site === '')
    console.error('SITE_URL is not set: no QR code and no address of the lesson (--no-qr asks for none)');
  const bytes = await paint(sheet, await readFontFiles(), {
    ...(file !== null && { file }),
    ...(names && { names }),
  });
  await writeFile(asked.out, bytes).catch(() => {
    throw new UsageError(`--out ${asked.out} cannot be written: name a file in a folder that is there`);
  });
  const pages = sheet.pages.length * (names?.length ?? 1);
  console.error(
    `${asked.out}: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${Math.round(bytes.length / 1024)} KB`,
  );
}

/** What the addresses on sheets begin with; empty where nobody said where the site is. */
function siteOf(): string {
  try {
    const origin = siteOrigin();
    return origin && `${origin}${basePath}`;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function sourceOf({ source }: Print): Promise<PressSource> {
  if ('scenario' in source) return source;
  const parsed = parse(await textOf('map', source.map));
  if (!parsed.ok) throw new UsageError(`--map ${source.map} is not a map of ours (${parsed.code})`);
  return { map: parsed.file.map };
}

async function namesOf(path: string): Promise<readonly string[]> {
  const { names, notices } = namesIn(await textOf('names', path));
  for (const notice of notices) console.error(`${path}: ${saidOf(notice)}`);
  if (names.length === 0)
    throw new UsageError(
      `--names ${path} holds no names: write one a line, or a table with a column headed name`,
    );
  return names;
}

async function textOf(flag: string, path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new UsageError(`--${flag} ${path} cannot be read: name a text file`);
  });
}

main().catch((error) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
