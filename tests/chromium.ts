// One Chromium for Vitest, Playwright and the screenshots, without asking anyone to install one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const cache = path.resolve(import.meta.dirname, '../node_modules/.cache');

/** Needed as root in a container, and no traffic of the browser's own. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// The libraries and fonts of the package serve this browser alone: a wrapper keeps them away from Node. Without a UTF-8
// locale the browser would call a download that has č in its name just “download”.
const wrapper = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts.conf"
export LC_ALL=C.UTF-8
exec "$here/chromium" "$@"
`;

const fontsConf = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/font-cache</cachedir>
</fontconfig>
`;

/** Unpacks the browser that npm brought, into a folder of its own that is renamed once whole: two processes may race. */
async function unpack(home: string) {
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(path.join(cache, 'chromium-'));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = draft; // the package unpacks into the folder for temporary files
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  await packed.executablePath();
  const bin = path.join(import.meta.dirname, '../node_modules/@sparticuz/chromium/bin');
  await inflate(path.join(bin, 'al2023.tar.br'));
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  writeFileSync(path.join(draft, 'fonts.conf'), fontsConf(home));
  writeFileSync(path.join(draft, 'chromium.sh'), wrapper, { mode: 0o755 });
  try {
    renameSync(draft, home);
  } catch {
    rmSync(draft, { recursive: true }); // another process was first
  }
}

async function packaged() {
  const home = path.join(cache, 'chromium');
  const door = path.join(home, 'chromium.sh');
  if (!existsSync(door)) {
    // A browser that outlived a new installation leaves a folder with nothing but its font cache.
    rmSync(home, { recursive: true, force: true });
    await unpack(home);
  }
  return door;
}

/** Where Chromium is: $CHROME_PATH, Debian's, the one from npm (Linux on x64), else Playwright's own. */
export async function chromiumPath(): Promise<string> {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  if (!existsSync(chromium.executablePath()))
    spawnSync('npx playwright install chromium', { shell: true, stdio: ['ignore', 2, 2] });
  return chromium.executablePath();
}
