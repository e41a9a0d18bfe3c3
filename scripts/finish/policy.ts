import { createHash } from 'node:crypto';

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const charset = /<meta charset="utf-8"\s*\/?>/i;

/** The first `style="..."` attribute or `<style>` element of a page; script text does not count. */
export function inlineStyle(html: string): string | null {
  const markup = html.replace(/<script[\s\S]*?<\/script>/g, '');
  return /<[a-z][^<>]*\sstyle=[^<>]*>|<style[\s>]/i.exec(markup)?.[0].slice(0, 120) ?? null;
}

/** Everything from this site alone; of inline scripts those that stand in this very page. */
export function policyFor(html: string): string {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The page with its policy in the head, ahead of anything that could load. */
export function withPolicy(html: string): string {
  if (!charset.test(html)) throw new Error('a page has no <meta charset="utf-8"> to put the policy after');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}"/>`;
  return html.replace(charset, (found) => found + meta);
}
