import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createT, locales, nameOf, tagOf } from '../../lib/i18n/index.ts';
import { filesUnder } from '../sources.mjs';

/** An address and the hash of what stands there. */
type Entry = [address: string, hash: string];

// RSC payloads (.txt) are left out: without them Next falls back to the page itself.
const leftOut = /\.(txt|map|br|gz)$|^(404|_not-found)[./]|^(sw\.js|sitemap\.xml)$/;

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);

/** Scripts for browsers without modules, which no browser with service workers asks for. */
const oldScripts = (html: string) => [...html.matchAll(/src="([^"]+)" noModule/g)].map(([, src]) => src);

/** What can be kept offline: files that all languages share, and each language's own. */
function manifest(out: string) {
  const base = process.env.BASE_PATH || process.env.NEXT_PUBLIC_BASE_PATH || '';
  const skip = new Set(oldScripts(readFileSync(`${out}/index.html`, 'utf8')));
  const files = filesUnder(out)
    .map((file) => path.posix.relative(out, file))
    .filter((file) => !leftOut.test(file) && !skip.has(`${base}/${file}`));
  const entry = (file: string): Entry => [
    `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    hashOf(path.join(out, file)),
  ];
  const own = (locale: string) => files.filter((file) => file.startsWith(`${locale}/`));
  const owned = new Set(locales.flatMap(own));
  return {
    base,
    names: Object.fromEntries(locales.map((locale) => [locale, nameOf(locale)])),
    shared: files.filter((file) => !owned.has(file)).map(entry),
    locales: Object.fromEntries(locales.map((locale) => [locale, own(locale).map(entry)])),
  };
}

/** What is said, in each language, where neither the network nor the device has a page. */
async function awayWords() {
  const words = locales.map(async (locale) => {
    const t = await createT(locale, 'site');
    const { title, text, here } = t(($) => $.away, { returnObjects: true });
    return [locale, { lang: tagOf(locale), title, text, here, again: t(($) => $.fault.again) }];
  });
  return Object.fromEntries(await Promise.all(words));
}

/** Writes `sw.js`: the worker with its list in front. Gives back how many files the list names. */
export async function writeWorker(out: string): Promise<number> {
  const list = { ...manifest(out), away: await awayWords() };
  const worker = readFileSync('scripts/sw/worker.js', 'utf8');
  writeFileSync(`${out}/sw.js`, `const manifest = ${JSON.stringify(list)};\n${worker}`);
  return [list.shared, ...Object.values(list.locales)].flat().length;
}
