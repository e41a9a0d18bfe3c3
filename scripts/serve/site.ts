import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { isLocale } from '../../lib/i18n/index.ts';

// What a meta tag cannot say; the rest of the policy stands in each page.
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

function cacheControl(pathname: string) {
  return pathname.startsWith('/_next/static/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function notFoundPage(out: string, pathname: string) {
  const locale = pathname.split('/')[1] ?? '';
  const own = `${out}/${locale}/404/index.html`;
  return isLocale(locale) && existsSync(own) ? own : `${out}/404.html`;
}

/** Answers requests from a built site as a good host would: compressed, with its headers, 404 in the page's language. */
export function site(out: string, base = '') {
  // dev: looks at the disk at each request, so that a build can replace the files under a running server
  const files = sirv(out, {
    dev: true,
    dotfiles: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      response.setHeader('Cache-Control', cacheControl(pathname));
      if (pathname.endsWith('.zlib')) response.setHeader('Content-Type', 'application/octet-stream');
    },
  });

  return (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = request.url ?? '/';
    if (url !== base && !url.startsWith(`${base}/`)) {
      response.writeHead(302, { Location: `${base}/` }).end();
      return;
    }
    request.url = url.slice(base.length) || '/';
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      const page = createReadStream(notFoundPage(out, request.url ?? '/'));
      page.on('error', () => response.end());
      page.pipe(response);
    });
  };
}
