import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/cli/find-browser.mjs';
import { PORT } from './browser/address.ts';

const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'browser',
  outputDir: 'browser/results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 360, height: 740 },
    // Service workers keep pages; only the tests about them let them in.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Learners’ browsers have it, so a page that it breaks has to show here.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    },
  },
  webServer: {
    command: 'npm run --silent serve',
    env: { PORT: String(PORT), BASE_PATH: '/' },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
