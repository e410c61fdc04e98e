import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { lesson, pages } from './pages.ts';
import { expect, test } from './test.ts';

const dist = join(import.meta.dirname, '../../dist');
const read = (path: string) => load(readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8'));

test('every page carries a security policy that allows its own address only', () => {
  for (const path of pages) {
    const policy = read(path)('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  }
});

test('no page loads a file from another address, or has a handler or a style in its HTML', () => {
  for (const path of pages) {
    const $ = read(path);
    const loaded = $('script[src], link[rel=stylesheet], link[rel=preload], link[rel=icon], img, iframe, source')
      .map((_, element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
      .get();
    expect(
      loaded.filter((address) => !address.startsWith('/')),
      path,
    ).toEqual([]);
    const handlers = $('*')
      .filter((_, element) =>
        Object.keys($(element).attr() ?? {}).some((name) => name.startsWith('on') || name === 'style'),
      )
      .map((_, element) => $.html(element).slice(0, 80))
      .get();
    expect(handlers, path).toEqual([]);
  }
});

test.describe('with a page that was tampered with', () => {
  test.use({ allowed: /Executing inline script violates/ });

  test('the policy stops a script that somebody slipped in', async ({ page }) => {
    await page.route(`**${lesson}`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('</body>', '<script>document.title = "slipped in"</script></body>');
      await route.fulfill({ response, body: html });
    });
    const blocked = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
    await page.goto(lesson);
    await blocked;
    await expect(page).not.toHaveTitle('slipped in');
  });
});
