import AxeBuilder from '@axe-core/playwright';
import { RULES } from './axe-rules.ts';
import { pages } from './pages.ts';
import { shiftOf, watchShift } from './seeded.ts';
import { expect, test } from './test.ts';

/** What the colours decide. The rest of a page is the same in light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

test('the sitemap lists the pages of the course', () => {
  expect(pages.length).toBeGreaterThan(60);
});

// One look at each page for all of it: opening it takes longer than most of what is looked for.
for (const path of pages.toSorted()) {
  test(`${path} fits 320 pixels, moves nothing as it loads, and has no accessibility fault in light and dark`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await watchShift(page);
    // A font that comes late, as on a weak signal, must not move what is already being read.
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const { overflow, titles } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      titles: document.querySelectorAll('h1').length,
    }));
    expect({ overflow, shift: await shiftOf(page), titles }).toEqual({ overflow: 0, shift: 0, titles: 1 });

    await page
      .locator('main details')
      .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page });
      const { violations } = await (
        colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules(COLOUR_RULES)
      ).analyze();
      expect({ colorScheme, faults: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`) }).toEqual({
        colorScheme,
        faults: [],
      });
    }
  });
}
