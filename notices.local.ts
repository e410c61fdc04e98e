import { chromium } from '@playwright/test';
import { seed } from './tests/browser/seeded.ts';
import { seal } from './src/engine/record/sealed.ts';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const lesson = '/modules/barriers/communication-and-jargon/';
for (const [w, h, scheme] of [
  [320, 568, 'light'],
  [360, 740, 'light'],
  [360, 740, 'dark'],
  [768, 900, 'light'],
  [1280, 800, 'light'],
  [1280, 800, 'dark'],
] as const)
  for (const kind of ['not-saved', 'one-place', 'set-aside', 'newer', 'copied']) {
    const context = await browser.newContext({
      baseURL: 'http://localhost:4462',
      viewport: { width: w, height: h },
      colorScheme: scheme,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const names =
      kind === 'not-saved' || kind === 'copied'
        ? ['localStorage', 'indexedDB']
        : kind === 'one-place'
          ? ['indexedDB']
          : [];
    await page.addInitScript((blocked) => {
      for (const n of blocked)
        Object.defineProperty(window, n, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    }, names);
    if (names.length) {
      await page.goto(lesson);
      await page.getByRole('button', { name: 'Mark this lesson as finished' }).click();
    } else {
      const id = await seed(page, []);
      await page.evaluate(
        ([k, v]) => localStorage.setItem(k!, v!),
        [`common-ground.of.${id}.snapshot`, kind === 'newer' ? seal({ a: 1 }).replace(/^1/, '9') : 'garbage'],
      );
      await page.goto('/');
    }
    await page.getByRole('region', { name: 'About your record' }).waitFor();
    if (kind === 'copied') {
      await page.getByRole('button', { name: 'Save a copy' }).click();
      await page.waitForTimeout(400);
    }
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/h/shots/notice-${kind}-${w}-${scheme}.png` });
    await context.close();
  }
await browser.close();
