import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumPath, flags } from './tests/chromium.ts';

const launchOptions = { executablePath: await chromiumPath(), args: flags };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        // Components read these as Next writes them into the bundle.
        define: { 'process.env.NEXT_PUBLIC_BASE_PATH': '""', 'process.env.NEXT_PUBLIC_SITE_URL': '""' },
        // Named, or Vite finds them during the first run and reloads the page under the tests.
        optimizeDeps: {
          include: [
            'react',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            'react-i18next',
            'i18next',
            'next/link',
            'next/navigation',
            'fractional-indexing',
            'idb',
            'lean-qr/nano',
            'pdf-lib',
            'papaparse',
            'perfect-freehand',
            'valibot',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/components/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
