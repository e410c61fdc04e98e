import { lesson } from './pages.ts';
import { answer, checkButton, confidenceOf, holdFile, optionsOf, question, verdict } from './questions.ts';
import { shiftOf, watchShift } from './seeded.ts';
import { expect, test } from './test.ts';

const FRIDAYS = 'Stop accepting people from hospital on Fridays';

test.beforeEach(async ({ page }) => {
  await page.goto(`${lesson}#rose-first-look`);
});

test('a chosen option and a missed one have their feedback in their place, and the others none', async ({ page }) => {
  const first = question(page, 'rose-first-look');
  await answer(first, FRIDAYS);
  const feedback = (option: string) => optionsOf(first).filter({ hasText: option }).locator('xpath=..');
  await expect(feedback(FRIDAYS)).toContainText('Not this one');
  await expect(feedback(FRIDAYS)).toContainText('A ban keeps people in hospital');
  await expect(feedback('Find where the message failed')).toContainText('This is the good choice');
  await expect(feedback('Find where the message failed')).toContainText('You look for the cause');
  await expect(feedback('Write to the ward manager')).toHaveText(/about Joel’s call$/);
});

test('a question with several choices says what was found, what does not fit and what was missed', async ({ page }) => {
  await page.goto('/authors/multiple/');
  const several = question(page, 'example-multiple');
  await answer(several, 'The day and time of the call', 'That the caller sounded annoyed');
  await expect(verdict(several)).toHaveText(
    'Not right yet. You found 1 of 3 good choices. 1 of your choices does not fit.',
  );
  await expect(several.getByText('You missed this one')).toHaveCount(2);
  await expect(several.getByText('Not this one').first()).toBeVisible();
});

test('what each choice leads to is offered once the question is answered, and not before', async ({ page }) => {
  const first = question(page, 'rose-first-look');
  await expect(first.getByText('See what each choice leads to')).toBeHidden();
  await answer(first, FRIDAYS);
  await first.getByText('See what each choice leads to').click();
  await expect(first.getByText('A list may help with words that nobody knows.')).toBeVisible();
});

test('a check with nothing chosen asks for a choice and keeps nothing', async ({ page }) => {
  const first = question(page, 'rose-first-look');
  await checkButton(first).click();
  await expect(verdict(first)).toHaveText('Choose an answer first.');
  await first.getByLabel(FRIDAYS).check();
  await expect(verdict(first)).toBeEmpty();
  await page.reload();
  await expect(first.getByText('You answered this')).toHaveCount(0);
});

test('trying again brings the options in another order, which a saved answer keeps', async ({ page }) => {
  const first = question(page, 'rose-first-look');
  const texts = async () => (await optionsOf(first).allInnerTexts()).map((text) => text.replace(/^\s*[A-D]\s*/, ''));
  const onPage = await texts();
  await answer(first, FRIDAYS);
  expect(await texts()).toEqual(onPage);
  await first.getByRole('button', { name: 'Try again' }).click();
  const again = await texts();
  expect(again).not.toEqual(onPage);
  expect(again.toSorted()).toEqual(onPage.toSorted());
  await expect(first.locator('input:checked')).toHaveCount(0);
  await answer(first, 'Find where the message failed');

  await page.reload();
  expect(await texts()).toEqual(onPage);
  await first.getByRole('button', { name: 'Show my answer' }).click();
  expect(await texts()).toEqual(again);
  await expect(first.getByLabel('Find where the message failed')).toBeChecked();
  await expect(verdict(first)).toContainText('A good choice.');
});

test('how sure the learner was comes back with their answer, and the other levels do not', async ({ page }) => {
  const first = question(page, 'rose-first-look');
  await confidenceOf(first).getByText('Very sure').click();
  await answer(first, FRIDAYS);
  await expect(verdict(first)).toContainText('You were very sure, so it comes first in your next review.');
  await page.reload();
  await first.getByRole('button', { name: 'Show my answer' }).click();
  await expect(confidenceOf(first).getByRole('radio', { name: 'Very sure' })).toBeChecked();
  await expect(confidenceOf(first).getByRole('radio', { name: 'Very sure' })).toBeDisabled();
  await expect(confidenceOf(first).getByText('Not sure')).toBeHidden();
});

test('a learner who left out how sure they are is shown nothing of it afterwards', async ({ page }) => {
  const first = question(page, 'rose-first-look');
  await expect(confidenceOf(first)).toBeVisible();
  await answer(first, FRIDAYS);
  await expect(confidenceOf(first)).toHaveCount(0);
  await first.getByRole('button', { name: 'Try again' }).click();
  await expect(confidenceOf(first)).toBeVisible();
});

for (const width of [320, 360, 768]) {
  test(`a saved answer comes back as one line and nothing moves at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const first = question(page, 'rose-first-look');
    const height = () => first.evaluate((element) => element.getBoundingClientRect().height);
    await answer(first, FRIDAYS);
    await watchShift(page);
    const release = await holdFile(page);
    await page.reload();
    const before = await height();
    release();
    await expect(first.getByText('You answered this: not right yet.')).toBeVisible();
    await page.waitForTimeout(200);
    expect(await height()).toBe(before);
    expect(await shiftOf(page)).toBe(0);
  });
}

test('an answer given in another tab shows here, and the choice being made stays', async ({ page, context }) => {
  const first = question(page, 'rose-first-look');
  await first.getByLabel(FRIDAYS).check();
  const other = await context.newPage();
  await other.goto(`${lesson}#rose-first-look`);
  await answer(question(other, 'rose-first-look'), 'Find where the message failed');
  await expect(first.getByText('You answered this: a good choice.')).toBeVisible();
  await expect(first.getByLabel(FRIDAYS)).toBeChecked();
});
