import { chromium } from '@playwright/test';
import { QUESTIONS, answered, finished, reached, seed } from './tests/browser/seeded.ts';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const all = [...QUESTIONS.map((q) => answered(q)), reached('end-of-lesson'), finished('read')];
const some = [answered('rose-first-look'), answered('friday-email'), reached('words-that-belong-to-one-team')];
for (const w of [320, 360, 768, 1280])
  for (const [n, rec] of [
    ['none', []],
    ['some', some],
    ['all', all],
  ] as const)
    for (const path of ['/modules/barriers/communication-and-jargon/#end-of-lesson']) {
      const context = await browser.newContext({
        baseURL: 'http://localhost:4462',
        viewport: { width: w, height: 1600 },
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await page.addInitScript(() => {
        (window as any).shifts = [];
        new PerformanceObserver((l) => {
          for (const e of l.getEntries() as any[])
            (window as any).shifts.push([
              e.value,
              Math.round(e.startTime),
              ...e.sources.map((s: any) =>
                [
                  s.node?.nodeName,
                  s.node?.className,
                  s.node?.textContent?.slice(0, 40),
                  JSON.stringify(s.previousRect),
                  JSON.stringify(s.currentRect),
                ].join(' | '),
              ),
            ]);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      if (rec.length) await seed(page, [...rec]);
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.waitForTimeout(500);
      const s = await page.evaluate(() => (window as any).shifts);
      if (s.length) console.log(w, n, path, JSON.stringify(s, null, 1));
      await context.close();
    }
await browser.close();
