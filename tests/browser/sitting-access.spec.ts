import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { RULES } from './axe-rules.ts';
import { oneOfEachKind } from './bank.ts';
import { sat, withHistory, type Given } from './histories.ts';
import { THEN } from './records.ts';
import { askedNow, CHECK, headingIn } from './sittings.ts';
import { expect, test } from './test.ts';

/** What is wrong with the page as it stands: accessibility faults in both schemes, and scrolling sideways. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes[0]?.html}`));
  }
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over === 0 ? faults : [...faults, `${over} pixels too wide`];
}

test.use({ viewport: { width: 320, height: 640 } });

for (const { id, kind } of oneOfEachKind) {
  test(`a question of the kind ${kind} can be asked on 320 pixels, and has no accessibility fault`, async ({
    page,
  }) => {
    await withHistory(page, THEN, sat('practice1', { of: 'practice', questions: [id] }, []));
    await page.goto('/practice/');
    await page.getByRole('button', { name: 'Go on with question 1' }).click();
    expect(await askedNow(page)).toBe(id);
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('there is a question of every kind', () => {
  expect(oneOfEachKind).toHaveLength(8);
});

const ids = oneOfEachKind.filter(({ kind }) => kind !== 'short').map(({ id }) => id);
const wrongFirst = (number: number): Given[] =>
  ids.map((question, place) => ({ question, how: place < number ? 'wrong' : 'right' }));
const history = [
  ...sat('before1', { of: 'before', module: 'barriers', questions: ids.slice(0, 5) }, wrongFirst(1).slice(0, 5)),
  ...sat('best1', { of: 'check', module: 'barriers', questions: ids }, wrongFirst(2)),
  ...sat('latest1', { of: 'check', module: 'barriers', questions: ids }, wrongFirst(5)),
  ...sat('practice1', { of: 'practice', questions: ids }, wrongFirst(1).slice(0, 1)),
];

for (const path of [CHECK, '/modules/barriers/before/', '/practice/', '/review/']) {
  test(`${path} with earlier results fits 320 pixels, and has no accessibility fault`, async ({ page }) => {
    await withHistory(page, THEN, history);
    await page.clock.setFixedTime(path === '/review/' ? THEN + 3 * 86_400_000 : THEN);
    await page.goto(path);
    await expect(headingIn(page)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('the results of a check with every answer open fit 320 pixels, and have no accessibility fault', async ({
  page,
}) => {
  await withHistory(page, THEN, history);
  await page.goto(CHECK);
  await page.getByRole('button', { name: 'Look at it' }).first().click();
  await expect(headingIn(page)).toHaveText('How your check went');
  await page
    .locator('main details')
    .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
  expect(await faultsOf(page)).toEqual([]);
});
