// Plain JavaScript: ensure.mjs runs before anything is installed, on a Node that cannot read TypeScript.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const sources = [
  'app',
  'components',
  'content',
  'lib',
  'locales',
  'public',
  'scripts',
  'next.config.mjs',
  'package-lock.json',
];
const settings = ['SITE_URL', 'NEXT_PUBLIC_SITE_URL', 'BASE_PATH', 'NEXT_PUBLIC_BASE_PATH'];

/** Where a build notes what it was made from: `begun` when it starts, `done` once out/ is complete. */
export const buildStamp = {
  begun: 'node_modules/.cache/build-begun',
  done: 'node_modules/.cache/build-done',
};

/**
 * Every file below a path, sorted, with forward slashes; a path that does not exist has none.
 * @param {string} start
 * @returns {string[]}
 */
export function filesUnder(start) {
  if (!existsSync(start)) return [];
  if (!statSync(start).isDirectory()) return [start];
  return readdirSync(start)
    .sort()
    .flatMap((name) => filesUnder(path.posix.join(start, name)));
}

/**
 * One hash of everything that the built site depends on, read from the current folder.
 * @returns {string}
 */
export function sourcesHash() {
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const file of sources.flatMap(filesUnder)) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}
