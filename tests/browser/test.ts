import { test as base, expect } from '@playwright/test';

/**
 * Every browser test runs under watch: it fails when a page asks another address for anything, breaks the security
 * policy, or has an error.
 */
export const test = base.extend<{ allowed: RegExp; watch: undefined }>({
  // What the browser says of a test’s own doing: a page that is not there, a network that was cut.
  allowed: [/status of 404|ERR_INTERNET_DISCONNECTED/, { option: true }],
  watch: [
    async ({ context, baseURL, allowed }, use) => {
      const home = new URL(baseURL ?? '').origin;
      const faults: string[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== home && url.protocol !== 'data:') faults.push(`asked another address: ${url.href}`);
      });
      context.on('weberror', (error) => faults.push(`error on the page: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error' && !allowed.test(message.text()))
          faults.push(`in the console: ${message.text()}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
