import { defineConfig } from '@playwright/test';
import { chromiumPath, flags } from './tests/chromium.ts';

const address = 'http://localhost:3191';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'node_modules/.cache/playwright',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: 'node_modules/.cache/reports/e2e.json' }]],
  use: { baseURL: address, launchOptions: { executablePath: await chromiumPath(), args: flags } },
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: '3191', BASE_PATH: '', NEXT_PUBLIC_BASE_PATH: '' },
    url: address,
    reuseExistingServer: false,
  },
});
