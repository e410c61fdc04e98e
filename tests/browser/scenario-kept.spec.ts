import type { Scenario } from '../../src/engine/scenario/schema.ts';
import { coveringPaths } from '../engine/scenario/covering-paths.ts';
import { course } from './bank.ts';
import { untilKept } from './kept.ts';
import { address, choose, path, placeIn, titleAfter } from './scenarios.ts';
import { shiftOf, watchShift } from './seeded.ts';
import { expect, test } from './test.ts';

const half = path.slice(0, Math.ceil(path.length / 2));
const rest = path.slice(half.length);

/** What a page has to have kept besides itself: the whole story and the faces in it. */
const filesOf = ({ id, scenes }: Scenario) => [
  `/scenarios/${id}.json`,
  ...scenes.flatMap(({ present }) => present.map((personId) => `/people/${personId}.svg`)),
];

test('a learner whose tab was closed at once goes on from where they were, to the end', async ({ page, context }) => {
  await page.goto(address());
  await choose(page, half);
  await page.close();
  const next = await context.newPage();
  await next.goto(address());
  await expect(
    next.getByText(new RegExp(`^You stopped at “${titleAfter(half)}”, after ${half.length} choices?\\.$`)),
  ).toBeVisible();
  await next.getByRole('button', { name: 'Go on from there' }).click();
  await expect(placeIn(next)).toHaveText(titleAfter(half));
  await expect(placeIn(next)).toBeFocused();
  await choose(next, rest, { from: half });
});

test('the line that says where the learner stopped moves nothing as it comes', async ({ page }) => {
  await page.goto(address());
  await choose(page, half);
  await watchShift(page);
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(address());
    const place = placeIn(page);
    const top = (await place.boundingBox())?.y;
    await expect(page.getByRole('button', { name: 'Go on from there' })).toBeVisible();
    expect({ width, top: (await place.boundingBox())?.y }).toEqual({ width, top });
    expect(await shiftOf(page)).toBe(0);
  }
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  for (const each of course.scenarios) {
    const choices = coveringPaths(each)[0] ?? [];

    test(`after one visit with a signal, “${each.title}” is played and kept without one`, async ({ page, context }) => {
      await page.goto(address(each));
      await untilKept(page);
      await expect
        .poll(() =>
          page.evaluate(async (files) => {
            const kept = await Promise.all(files.map((file) => caches.match(file)));
            return kept.every((answer) => answer !== undefined);
          }, filesOf(each)),
        )
        .toBe(true);
      await context.setOffline(true);
      await page.reload();
      await choose(page, choices, { of: each });
      await expect(page.getByRole('heading', { name: 'Your path' })).toBeVisible();
      await page.reload();
      await expect(page.getByText(`Last time it ended with “${titleAfter(choices, each)}”.`)).toBeVisible();
    });
  }
});
