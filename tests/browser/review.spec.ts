import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { questions } from './bank.ts';
import { sat, withHistory, type Given } from './histories.ts';
import { openRecord, THEN } from './records.ts';
import { answerAll, answerNext, askedNow, begin, CHECK, headingIn, readDraws } from './sittings.ts';
import { expect, test } from './test.ts';

const DAY = 86_400_000;
const LATER = THEN + 3 * DAY;

/** Ten questions of a check: four missed, of which the last with a sure answer, and six known well. */
const TEN = questions.filter(({ kind }) => kind !== 'short').slice(0, 10);
const MISSED = [1, 3, 5, 8];
const SURE_AND_WRONG = 8;
const answers = TEN.map(({ id: question }, place): Given => {
  const isMissed = MISSED.includes(place);
  const confidence = isMissed && place !== SURE_AND_WRONG ? 'fairly' : 'very';
  return { question, how: isMissed ? 'wrong' : 'right', confidence };
});
const check = sat('check1', { of: 'check', module: 'barriers', questions: TEN.map(({ id }) => id) }, answers);

/** The time on the learner’s clock from now on; it stands still and everything else goes on. */
const setTime = (page: Page, time: number) => page.clock.setFixedTime(time);

const dueLine = (page: Page) => page.locator('[data-due-line]');

test('a learner who did a check is given what they missed three days later, sure and wrong first', async ({ page }) => {
  await setTime(page, THEN);
  await begin(page, CHECK, 'Begin the check');
  const asked: string[] = [];
  for (let place = 0; place < 10; place += 1) {
    const isMissed = MISSED.includes(place);
    const confidence = isMissed && place !== SURE_AND_WRONG ? 'not-sure' : 'very';
    asked.push(await answerNext(page, isMissed ? 'wrong' : 'right', confidence));
  }
  await expect(headingIn(page)).toHaveText('How your check went');

  await setTime(page, LATER);
  await page.goto('/');
  await expect(dueLine(page)).toHaveText('To review: 4 questions from 1 module, about 4 minutes.');
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(headingIn(page)).toHaveText('4 questions from 1 module, about 4 minutes');
  await page.getByRole('button', { name: 'Begin the review' }).click();
  const reviewed = await answerAll(page);
  expect(reviewed[0]).toBe(asked[SURE_AND_WRONG]);
  expect(reviewed.toSorted()).toEqual(MISSED.map((place) => asked[place] ?? '').toSorted());
  await page.goto('/');
  await expect(dueLine(page)).toHaveText(/^Nothing to review now\. The next review is on \d+\sNovember\s2026\.$/);
});

test('a review can be stopped in the middle, and the home page then says less', async ({ page }) => {
  await setTime(page, THEN);
  await withHistory(page, THEN, check);
  await setTime(page, LATER);
  await begin(page, '/review/', 'Begin the review');
  expect(await answerNext(page, 'right')).toBe(TEN[SURE_AND_WRONG]?.id);
  await answerNext(page, 'right');
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(headingIn(page)).toHaveText('How your review went');
  await expect(page.getByText('You had 2 of 2 questions all right.')).toBeVisible();
  await page.goto('/');
  await expect(dueLine(page)).toHaveText('To review: 2 questions from 1 module, about 2 minutes.');
});

test('before anything is due, home and review say so with the day, and a calendar file holds it', async ({ page }) => {
  await setTime(page, THEN);
  await withHistory(page, THEN, check);
  await page.goto('/');
  await expect(dueLine(page)).toHaveText('Nothing to review now. The next review is on 21 November 2026.');
  await page.goto('/review/');
  await expect(headingIn(page)).toHaveText('Nothing to review now');
  await expect(page.getByText('Your next review is on Saturday 21 November.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put it in my calendar' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('next-review-2026-11-21.ics');
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('\r\nDTSTART;VALUE=DATE:20261121\r\nDTEND;VALUE=DATE:20261122\r\n');
  expect(file.replaceAll('\r\n ', '')).toContain(`Begin here: ${page.url()}`);
});

test('somebody who has answered nothing reads what review is, and fetches no list of questions', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(dueLine(page)).toHaveText('Questions that you answer come back here before you forget them.');
  expect(asked).not.toContain('/bank.json');
  await page.goto('/review/');
  await expect(headingIn(page)).toHaveText('Nothing to review now');
  await expect(page.getByText('they come back here after some days')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put it in my calendar' })).toHaveCount(0);
});

test('a device that took in a copy gives the same review as the one it came from', async ({
  page,
  browser,
  baseURL,
}) => {
  await setTime(page, THEN);
  await withHistory(page, THEN, check);
  await openRecord(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy as a file' }).click();
  const buffer = await readFile(await (await saving).path());

  const context = await browser.newContext({ ...(baseURL && { baseURL }), serviceWorkers: 'block' });
  const other = await context.newPage();
  await setTime(other, THEN + DAY / 4);
  await openRecord(other);
  await other.getByLabel('Bring in a copy').setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer });
  await other.getByRole('button', { name: 'Bring it in' }).click();
  await expect(other.getByText('The record is here now.')).toBeVisible();

  const drawn: (string[] | undefined)[] = [];
  for (const device of [page, other]) {
    await setTime(device, LATER);
    await device.goto('/');
    await expect(dueLine(device)).toHaveText('To review: 4 questions from 1 module, about 4 minutes.');
    await begin(device, '/review/', 'Begin the review');
    expect(await askedNow(device)).toBe(TEN[SURE_AND_WRONG]?.id);
    drawn.push((await readDraws(device)).find(({ of }) => of === 'review')?.questions);
  }
  await context.close();
  expect(drawn[0]).toHaveLength(4);
  expect(drawn[1]).toEqual(drawn[0]);
});
