// The test of every spec here: a page that complains, or asks another origin for anything, fails it.
import { test as base, type ConsoleMessage } from '@playwright/test';

export { type BrowserContext, expect, type Page } from '@playwright/test';

/** An address that no language has; its document is answered with 404, which the browser writes on its console. */
export const nowhere = 'nowhere/';

interface Fixtures {
  /** What the console may say all the same. */
  forgiven: RegExp | null;
  complaints: string[];
}

export const test = base.extend<Fixtures>({
  // Without it each test would bring a whole language onto the device first; offline.spec.ts allows them.
  serviceWorkers: 'block',
  forgiven: [null, { option: true }],
  complaints: [
    async ({ context, baseURL, forgiven }, use) => {
      const complaints: string[] = [];
      const home = new URL(baseURL ?? '').origin;
      const expected = (message: ConsoleMessage) =>
        message.location().url.endsWith(`/${nowhere}`) || forgiven?.test(message.text());
      context.on('console', (message) => {
        if (message.type() === 'error' && !expected(message)) complaints.push(message.text());
      });
      context.on('weberror', (fault) => complaints.push(String(fault.error())));
      context.on('request', (request) => {
        const { origin } = new URL(request.url());
        if (origin !== 'null' && origin !== home) complaints.push(`asked another origin: ${request.url()}`);
      });
      await use(complaints);
      base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
