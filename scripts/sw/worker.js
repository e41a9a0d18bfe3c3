/* global manifest */
// The service worker. scripts/finish/offline.ts writes `const manifest = {...}` in front of it:
// { base, names: {locale: name}, shared: [[address, hash]], locales: {locale: [[address, hash]]},
//   away: {locale: {lang, title, text, here, again}} }
//
// A page asks for its language with {type: 'keep', locale} and a MessagePort, and hears
// {type: 'progress', done, total}, then {type: 'kept', locale} or {type: 'failed', reason}.

const cacheName = 'waymark';
const patience = 4000;
const atOnce = 4;
const hashedNames = `${manifest.base}/_next/static/`;
// The page is not painted before it has this.
const readingScript = `${manifest.base}/reading.js`;

const hashes = new Map([...manifest.shared, ...Object.values(manifest.locales).flat()]);
const keyOf = (address) => `${address}?v=${hashes.get(address)}`;

function localeOf(pathname) {
  const [first] = pathname.slice(manifest.base.length + 1).split('/');
  return Object.hasOwn(manifest.locales, first) ? first : null;
}

/** Languages of which at least one page is in the cache: a broken-off download is taken up again. */
async function keptLocales(cache) {
  const keys = await cache.keys();
  return [...new Set(keys.map(({ url }) => localeOf(new URL(url).pathname)).filter(Boolean))];
}

/**
 * The same answer without its own address: a web worker started from it then keeps the `#params=` it was called
 * with (Turbopack puts the worker's scripts there), and a navigation never sees a redirected response.
 */
const withoutAddress = ({ body, status, statusText, headers }) =>
  new Response(body, { status, statusText, headers });

async function fetchInto(cache, address) {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  await cache.put(keyOf(address), withoutAddress(response));
}

/** Brings the shared files and these languages into the cache, as far as they are not there yet. */
async function fill(locales, tell = () => {}) {
  const cache = await caches.open(cacheName);
  const wanted = [manifest.shared, ...locales.map((locale) => manifest.locales[locale])].flat();
  const there = new Set((await cache.keys()).map(({ url }) => url.slice(location.origin.length)));
  const missing = wanted.map(([address]) => address).filter((address) => !there.has(keyOf(address)));
  let done = wanted.length - missing.length;
  const work = async () => {
    for (let address = missing.shift(); address; address = missing.shift()) {
      await fetchInto(cache, address);
      done += 1;
      tell({ type: 'progress', done, total: wanted.length });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

let queue = Promise.resolve();

/** One download at a time, also when several tabs ask. */
function keep(locale, port) {
  const tell = (message) => port?.postMessage(message);
  queue = queue
    .then(() => fill([locale], tell))
    .then(
      () => tell({ type: 'kept', locale }),
      (error) => tell({ type: 'failed', reason: String(error) }),
    );
  return queue;
}

/** A page or file as it was kept, by its address with or without the closing slash. */
async function kept(pathname) {
  const address = [pathname, `${pathname}/`].find((candidate) => hashes.has(candidate));
  return address && (await caches.open(cacheName)).match(keyOf(address));
}

// The page's own styles are not on the device: its paper and ink, and the letters that the device has.
const awayStyle = `
body { margin: 0; background: light-dark(#fbf7ee, #141b23); color: light-dark(#1d2733, #f2ecdf); font: 1.125rem/1.55 sans-serif; }
main { max-width: 36rem; margin: 0 auto; padding: 2.5rem 1rem; }
main > p:first-child { font-weight: 700; }
h1 { margin: 0; padding-top: 1.5rem; border-top: 4px dotted light-dark(#14635c, #74cdbd); line-height: 1.18; }
ul { list-style: none; margin: 0; padding: 0; }
a { display: inline-flex; align-items: center; min-height: 44px; color: light-dark(#14635c, #74cdbd); }
a:focus-visible { outline: 3px solid light-dark(#2c5d9b, #93c0f5); outline-offset: 3px; }`;

/** Without network and copy: the language's own "not found", or the languages that are here. */
async function notHere(pathname) {
  const locale = localeOf(pathname);
  const page = locale && !hashes.has(pathname) && (await kept(`${manifest.base}/${locale}/404/`));
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  if (page) return new Response(page.body, { status: 404, headers });
  const here = await keptLocales(await caches.open(cacheName));
  const { lang, title, text, here: these, again } = manifest.away[locale ?? here[0] ?? 'en'];
  const links = here.map(
    (name) =>
      `<li><a lang="${manifest.away[name].lang}" href="${manifest.base}/${name}/">${manifest.names[name]}</a></li>`,
  );
  // Never the chooser at `/`: it redirects to a language, which would end here again.
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${title} · Waymark</title><style>${awayStyle}</style>
<main><p>Waymark</p><h1>${title}</h1><p>${text}</p><p><a href="">${again}</a></p>
${links.length > 0 ? `<p>${these}</p><ul>${links.join('')}</ul>` : ''}</main></html>`;
  return new Response(html, { status: 503, headers });
}

/** The network's answer; after four seconds or on failure the kept copy. */
async function networkFirst(request, pathname) {
  const network = fetch(request);
  network.catch(() => {}); // it may still fail after the copy was given
  try {
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    return (await Promise.race([network, late])) ?? (await kept(pathname)) ?? (await network);
  } catch {
    return (await kept(pathname)) ?? (request.mode === 'navigate' ? notHere(pathname) : Response.error());
  }
}

async function copyFirst(request, pathname) {
  return (await kept(pathname)) ?? withoutAddress(await fetch(request));
}

// A first install fetches nothing; a newer version completes what the older one kept before it takes over.
// It waits until the last tab of the older version is closed, so that no open page loses its scripts.
self.addEventListener('install', (event) => {
  const renew = async () => {
    const locales = await keptLocales(await caches.open(cacheName));
    if (locales.length > 0) await fill(locales);
  };
  event.waitUntil(renew());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const cache = await caches.open(cacheName);
    const current = new Set([...hashes.keys()].map((address) => location.origin + keyOf(address)));
    for (const key of await cache.keys()) if (!current.has(key.url)) await cache.delete(key);
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('message', (event) => {
  const { type, locale } = event.data ?? {};
  if (type === 'keep' && Object.hasOwn(manifest.locales, locale))
    event.waitUntil(keep(locale, event.ports[0]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(networkFirst(request, pathname));
  else if (!hashes.has(pathname)) return;
  else if (pathname.startsWith(hashedNames) || pathname === readingScript)
    event.respondWith(copyFirst(request, pathname));
  else event.respondWith(networkFirst(request, pathname));
});
