// Plain JavaScript: next.config.mjs reads it too, on a Node that cannot read TypeScript.

/** The folder of the site on its host, which begins with a slash; empty for none. */
export const basePath = (process.env.BASE_PATH || process.env.NEXT_PUBLIC_BASE_PATH || '').replace(/\/$/, '');

/**
 * The origin that SITE_URL gives the site's absolute addresses; empty where it is not set. Throws where it is none.
 * @returns {string}
 */
export function siteOrigin() {
  const value = process.env.SITE_URL || process.env.NEXT_PUBLIC_SITE_URL;
  if (!value) return '';
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  throw new Error(
    `SITE_URL must be an origin such as https://example.org (a folder goes to BASE_PATH), not "${value}"`,
  );
}
