// `npm run worksheet`: the worksheets of the site, from the shell.
import { readFile, writeFile } from 'node:fs/promises';
import { scenarios, scenarioWords } from '../content/index.ts';
import { exemplar } from '../lib/course/index.ts';
import { createT } from '../lib/i18n/index.ts';
import { type JourneyMap, parse } from '../lib/journey/index.ts';
import { type FontFiles, paint } from '../lib/pdf/index.ts';
import { fontNames, journeyMapSheet, measure, sheetWords, withSupport } from '../lib/worksheet/index.ts';
import { type Asked, readArguments, sheets, UsageError } from './worksheet/arguments.ts';

type Print = Extract<Asked, { list: false }>;

async function main() {
  const asked = readArguments(process.argv.slice(2));
  const worksheet = await createT(asked.locale, 'worksheet');
  if (asked.list) {
    for (const sheet of sheets) console.log(`${sheet}\t${worksheet(($) => $.sheets[sheet])}`);
    return;
  }
  const words = sheetWords(await createT(asked.locale, 'journey'), worksheet);
  const sheet = journeyMapSheet(
    { map: await mapOf(asked), locale: asked.locale, words },
    asked.paper,
    measure,
  );
  const bytes = await paint(sheet, await fonts());
  await writeFile(asked.out, bytes);
  console.error(`${asked.out}: ${sheet.pages.length} pages, ${Math.round(bytes.length / 1024)} KB`);
}

async function mapOf({ source, locale }: Print): Promise<JourneyMap> {
  if ('scenario' in source) {
    const frame = scenarios.find(({ name }) => name === source.scenario);
    if (!frame) throw new UsageError(`--scenario ${source.scenario} is not known`);
    return withSupport(exemplar(frame, await scenarioWords(frame.name, locale), locale), source.support);
  }
  const text = await readFile(source.map, 'utf8').catch(() => {
    throw new UsageError(`--map ${source.map} cannot be read`);
  });
  const parsed = parse(text);
  if (!parsed.ok) throw new UsageError(`--map ${source.map} is not a map of ours (${parsed.code})`);
  return parsed.file.map;
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
