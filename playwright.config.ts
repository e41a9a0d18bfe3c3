import { defineConfig } from '@playwright/test';
import { chromiumPath, flags } from './tests/chromium.ts';

const address = 'http://localhost:3123';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'node_modules/.cache/playwright',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // A slow machine is no fault of ours: nothing here measures time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: 'node_modules/.cache/reports/e2e.json' }]],
  use: { baseURL: address, launchOptions: { executablePath: await chromiumPath(), args: flags } },
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: '3123', BASE_PATH: '', NEXT_PUBLIC_BASE_PATH: '' },
    url: address,
    reuseExistingServer: false,
  },
});
