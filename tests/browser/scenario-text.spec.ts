import { offeredIn, play } from '../../src/engine/scenario/play.ts';
import { address, path, scenario, titleAfter, wordsOf } from './scenarios.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const { spot, standing } = play(scenario, []);
const opening = spot.kind === 'scene' ? spot.scene : undefined;
const choices = opening ? offeredIn(opening, standing) : [];

test('with JavaScript off a learner reads the opening, the choices and what each leads to', async ({ page }) => {
  await page.goto(address());
  for (const { words, when } of opening?.lines ?? []) {
    if (!when) await expect(page.getByText(words)).toBeVisible();
  }
  for (const { words, then, debrief } of choices) {
    await page.locator('summary', { hasText: words }).click();
    await expect(page.getByText(then)).toBeVisible();
    await expect(page.getByText(debrief.did)).toBeVisible();
  }
  await expect(page.locator('main').getByRole('button')).toHaveCount(0);
});

test('with JavaScript off a learner follows the links of the whole story from its start to an ending', async ({
  page,
}) => {
  await page.goto(address());
  await page.getByRole('link', { name: 'read the whole story as text' }).click();
  await page.getByRole('link', { name: 'the first scene' }).click();
  for (const [index, choiceId] of path.entries()) {
    const made = page.getByRole('listitem').filter({ has: page.getByText(wordsOf(choiceId), { exact: true }) });
    const title = titleAfter(path.slice(0, index + 1));
    await made
      .getByRole('link', { name: `Go to “${title}”.` })
      .first()
      .click();
    await expect(page.locator(':target').getByRole('heading').first()).toHaveText(title);
  }
});
