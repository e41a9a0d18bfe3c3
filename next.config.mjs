process.env.NEXT_TELEMETRY_DISABLED = '1';

import createMDX from '@next/mdx';
import { basePath, siteOrigin } from './scripts/origin.mjs';

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
  env: { NEXT_PUBLIC_BASE_PATH: basePath, NEXT_PUBLIC_SITE_URL: siteOrigin() },
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
