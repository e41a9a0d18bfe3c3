process.env.NEXT_TELEMETRY_DISABLED = '1';

import createMDX from '@next/mdx';

/** The origin of all absolute addresses; the folder on the host is BASE_PATH's. */
function siteUrl() {
  const value = process.env.SITE_URL || process.env.NEXT_PUBLIC_SITE_URL || 'http://localhost:3000';
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  throw new Error(
    `SITE_URL must be an origin such as https://example.org (a folder goes to BASE_PATH), not "${value}"`,
  );
}

const basePath = (process.env.BASE_PATH || process.env.NEXT_PUBLIC_BASE_PATH || '').replace(/\/$/, '');

const withMDX = createMDX({
  options: {
    // Lessons are handed their components by the page, so no global mdx-components file is looked for.
    providerImportSource: null,
    remarkPlugins: [
      'remark-frontmatter',
      'remark-mdx-frontmatter',
      `${import.meta.dirname}/scripts/remark-heading-ids.mjs`,
      `${import.meta.dirname}/scripts/remark-sections.mjs`,
    ],
  },
});

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath, NEXT_PUBLIC_SITE_URL: siteUrl() },
  // Fixed, so that the same sources give the same bytes.
  generateBuildId: () => 'waymark',
  reactStrictMode: true,
  agentRules: false,
  experimental: { globalNotFound: true },
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: {
      '@pdf-lib/standard-fonts': './scripts/stub.mjs',
      '@pdf-lib/upng': './scripts/stub.mjs',
    },
  },
};

export default withMDX(config);
