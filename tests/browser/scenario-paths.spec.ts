import { coveringPaths } from '../engine/scenario/covering-paths.ts';
import { course } from './bank.ts';
import { address, choose, placeIn, titleAfter } from './scenarios.ts';
import { expect, test } from './test.ts';

for (const scenario of course.scenarios) {
  test(`“${scenario.title}” goes where the engine says on paths that take every choice`, async ({ page }) => {
    test.slow();
    await page.goto(address(scenario));
    for (const path of coveringPaths(scenario)) {
      await expect(placeIn(page)).toHaveText(titleAfter([], scenario));
      await choose(page, path, { of: scenario });
      await page.getByRole('button', { name: 'Play again from the beginning' }).click();
    }
  });
}
