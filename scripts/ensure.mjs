// The pre-script of every command. Runs on whatever Node is there, before anything is installed.
// With --built it also makes sure that out/ belongs to the sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStamp, sourcesHash } from './sources.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const lockStamp = 'node_modules/.lock-hash';
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const say = (line) => process.stderr.write(`${line}\n`);

/** Runs npm with its output on standard error: standard output belongs to the command that comes after us. */
function npm(args, failure) {
  // node_modules/.bin carries a Node of its own, which `npm ci` deletes while npm would be running on it.
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = (process.env[key] ?? '').split(path.delimiter);
  const env = {
    ...process.env,
    [key]: folders.filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder)).join(path.delimiter),
  };
  delete env.NODE;
  delete env.npm_node_execpath;
  const { status } = spawnSync(`npm ${args}`, { shell: true, stdio: ['ignore', 2, 2], env });
  if (status === 0) return;
  say(failure);
  process.exit(1);
}

const lockHash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (read(lockStamp) !== lockHash) {
  say('Installing what is missing (about a minute, once) ...');
  npm(
    'ci --include=dev --include=optional --no-audit --no-fund --loglevel=error',
    'Could not install. npm says why above; the first time it needs a network connection.',
  );
  writeFileSync(lockStamp, lockHash);
}

if (process.argv.includes('--built')) {
  if (!existsSync('out/index.html') || read(buildStamp.done) !== sourcesHash()) {
    say('Building the site (less than a minute, again only after a change) ...');
    npm('run -s build', 'Could not build the site. The reason stands above.');
  }
} else if (process.env.npm_lifecycle_event === 'prebuild') {
  // Noted before the build reads its sources: a file that changes meanwhile asks for the next build.
  mkdirSync(path.dirname(buildStamp.begun), { recursive: true });
  writeFileSync(buildStamp.begun, sourcesHash());
}
