// `npm run worksheet`: the worksheets of the site, from the shell.
import { readFile, writeFile } from 'node:fs/promises';
import { type PressSource, sideOf } from '../content/index.ts';
import { createT } from '../lib/i18n/index.ts';
import { parse } from '../lib/journey/index.ts';
import { type FontFiles, paint } from '../lib/pdf/index.ts';
import { fontNames, sheets as layOuts, measure } from '../lib/worksheet/index.ts';
import { type Asked, readArguments, sheets, UsageError } from './worksheet/arguments.ts';

type Print = Extract<Asked, { list: false }>;

async function main() {
  const asked = readArguments(process.argv.slice(2));
  const worksheet = await createT(asked.locale, 'worksheet');
  if (asked.list) {
    for (const sheet of sheets) console.log(`${sheet}\t${worksheet(($) => $.sheets[sheet])}`);
    return;
  }
  const sides = [await sideOf(asked.locale, await sourceOf(asked))] as const;
  const sheet = layOuts[asked.sheet]({ sides, paper: asked.paper, fillable: false, large: false }, measure);
  const bytes = await paint(sheet, await fonts());
  await writeFile(asked.out, bytes);
  console.error(`${asked.out}: ${sheet.pages.length} pages, ${Math.round(bytes.length / 1024)} KB`);
}

async function sourceOf({ source }: Print): Promise<PressSource> {
  if ('scenario' in source) return source;
  const text = await readFile(source.map, 'utf8').catch(() => {
    throw new UsageError(`--map ${source.map} cannot be read`);
  });
  const parsed = parse(text);
  if (!parsed.ok) throw new UsageError(`--map ${source.map} is not a map of ours (${parsed.code})`);
  return { map: parsed.file.map };
}

async function fonts(): Promise<FontFiles> {
  const read = async (name: string) =>
    new Uint8Array(await readFile(new URL(`../public/fonts/${name}.ttf.zlib`, import.meta.url)));
  const [text, strong, head] = await Promise.all([
    read(fontNames.text),
    read(fontNames.strong),
    read(fontNames.head),
  ]);
  return { text, strong, head };
}

main().catch((error) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
