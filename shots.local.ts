import { chromium } from '@playwright/test';
import { QUESTIONS, answered, finished, reached, seed } from './tests/browser/seeded.ts';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const lesson = '/modules/barriers/communication-and-jargon/';
const states = {
  none: [],
  some: [
    answered('rose-first-look'),
    answered('friday-email'),
    answered('best-say-back'),
    reached('look-at-the-message-not-the-people'),
    reached('words-that-belong-to-one-team'),
  ],
  done: [...QUESTIONS.map((q) => answered(q)), reached('end-of-lesson'), finished('read')],
  changed: [...QUESTIONS.slice(0, 5).map((q) => answered(q)), reached('end-of-lesson')],
};
const only = process.argv[2];
for (const [w, scheme] of [
  [360, 'light'],
  [360, 'dark'],
  [768, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
  [320, 'light'],
] as const) {
  for (const [name, happenings] of Object.entries(states)) {
    if (only && only !== name) continue;
    const context = await browser.newContext({
      baseURL: 'http://localhost:4462',
      viewport: { width: w, height: 800 },
      colorScheme: scheme,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    if (happenings.length) await seed(page, happenings);
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    await page.screenshot({
      path: `/tmp/h/shots/home-${name}-${w}-${scheme}.png`,
      fullPage: true,
      clip: { x: 0, y: 0, width: w, height: w < 700 ? 1700 : 1300 },
    });
    await page.goto('/modules/barriers/', { waitUntil: 'networkidle' });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/h/shots/module-${name}-${w}-${scheme}.png` });
    await page.goto(lesson, { waitUntil: 'networkidle' });
    await page.waitForTimeout(600);
    await page.locator('#end-of-lesson').scrollIntoViewIfNeeded();
    await page.locator('[data-finish]').evaluate((e) => e.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(600);
    await page.screenshot({ path: `/tmp/h/shots/end-${name}-${w}-${scheme}.png` });
    await context.close();
  }
}
await browser.close();
