// npm run shots [-- hr-builder 1280]: pictures of every page in the sitemap, into shots/. Arguments narrow by name.
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath, flags } from '../tests/chromium.ts';
import { site } from './serve/site.ts';

const widths = [390, 1280, 1920];
const schemes = ['light', 'dark'] as const;
const height = 900;
const atOnce = 4;
const base = process.env.BASE_PATH || process.env.NEXT_PUBLIC_BASE_PATH || '';
const narrow = process.argv.slice(2);

interface Shot {
  name: string;
  pathname: string;
  width: number;
  scheme: (typeof schemes)[number];
}

/** `/hr/builder/` becomes `hr-builder`, the chooser at `/` becomes `chooser`. */
function nameOf(pathname: string): string {
  return pathname.slice(base.length).split('/').filter(Boolean).join('-') || 'chooser';
}

function wanted(): Shot[] {
  const sitemap = readFileSync('out/sitemap.xml', 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  const shots = [`${base}/`, ...paths].flatMap((pathname) =>
    widths.flatMap((width) =>
      schemes.map((scheme) => ({ name: `${nameOf(pathname)}-${width}-${scheme}`, pathname, width, scheme })),
    ),
  );
  const byName = new Map(shots.map((shot) => [shot.name, shot]));
  return [...byName.values()].filter(({ name }) => narrow.every((part) => name.includes(part)));
}

async function shoot(browser: Browser, origin: string, { name, pathname, width, scheme }: Shot) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    // The chooser at `/` sends a browser with scripts on to a language.
    javaScriptEnabled: pathname !== `${base}/`,
  });
  const page = await context.newPage();
  await page.goto(origin + pathname, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `shots/${name}.png`, fullPage: true });
  await context.close();
}

if (!existsSync('out/sitemap.xml')) {
  console.error('Cannot take pictures: out/sitemap.xml is missing. Run npm run build first.');
  process.exit(1);
}
const todo = wanted();
if (todo.length === 0) {
  console.error(`No page matches ${narrow.join(' ')}. A name looks like hr-builder-1280-light.`);
  process.exit(1);
}

mkdirSync('shots', { recursive: true });
const server = createServer(site('out', base)).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: flags });
const count = todo.length;
const work = async () => {
  for (let shot = todo.shift(); shot; shot = todo.shift()) await shoot(browser, origin, shot);
};
await Promise.all(Array.from({ length: atOnce }, work));
await browser.close();
server.close();
console.error(`${count} pictures in shots/`);
