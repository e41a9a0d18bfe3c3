/* global manifest */
// The service worker. scripts/finish/offline.ts writes `const manifest = {...}` in front of it:
// { base, names: {locale: name}, shared: [[address, hash]], locales: {locale: [[address, hash]]} }
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

/** Without network and copy: the language's own "not found", or the languages that are here. */
async function notHere(pathname) {
  const locale = localeOf(pathname);
  const page = locale && !hashes.has(pathname) && (await kept(`${manifest.base}/${locale}/404/`));
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  if (page) return new Response(page.body, { status: 404, headers });
  const links = (await keptLocales(await caches.open(cacheName))).map(
    (name) => `<li><a href="${manifest.base}/${name}/">${manifest.names[name]}</a></li>`,
  );
  // Never the chooser at `/`: it redirects to a language, which would end here again.
  const html = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Waymark</title><h1>Waymark</h1><p>Offline</p><ul>${links.join('')}</ul>`;
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
