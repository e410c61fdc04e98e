import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { writeBackup } from '../../src/engine/record/backup.ts';
import {
  answerTo,
  asFile,
  begunBy,
  copyOf,
  learner,
  noteField,
  noteOn,
  openNote,
  openRecord,
  readAllStores,
  THEN,
  writeNote,
} from './records.ts';
import { expect, test } from './test.ts';

type Upload = Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0];

const sam = learner('sam1', 'Sam');
const answers = [answerTo('rose-first-look', 1), answerTo('friday-email', 2)];
const note = noteOn('communication-and-jargon', 'From the copy.');

/** Chooses a file to bring in, and waits until the page says what it is. */
async function choose(page: Page, file: Upload) {
  await page.getByLabel('Bring in a copy').setInputFiles(file);
}

/** The copy that the page gives to the browser to save. */
async function saveCopy(page: Page): Promise<Buffer> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy as a file' }).click();
  const download = await saving;
  return readFile(await download.path());
}

/** Another device: a browser with nothing in it. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), serviceWorkers: 'block' });
  return context.newPage();
}

test('a record that was saved as a file is all there on another device', async ({ page, browser, baseURL }) => {
  await begunBy(page, sam);
  await openRecord(page);
  await choose(page, copyOf(sam, answers, [note]));
  await page.getByRole('button', { name: 'Add it to the record of Sam' }).click();
  await expect(page.getByText('3 things were new. Your record has them now.')).toBeVisible();
  const buffer = await saveCopy(page);

  const other = await elsewhere(browser, baseURL);
  await openRecord(other);
  await choose(other, { name: 'copy.json', mimeType: 'application/json', buffer });
  await expect(other.getByText(/A copy of the record of Sam, made on .*: 2 answers and 1 note\./)).toBeVisible();
  await other.getByRole('button', { name: 'Bring it in' }).click();
  await expect(other.getByText('The record is here now.')).toBeVisible();
  await expect(other.getByText('This is the record of Sam.')).toBeVisible();
  await expect(other.getByText('2 of 9 questions answered.')).toBeVisible();
  await expect(other.getByText('From the copy.')).toBeVisible();
  await openNote(other);
  await expect(noteField(other)).toHaveValue('From the copy.');
});

test('what a copy holds is added to what is here', async ({ page }) => {
  await writeNote(page, 'From this device.');
  await openRecord(page);
  await choose(page, copyOf(sam, answers, [noteOn('another-lesson', 'From the copy.')]));
  await page.getByRole('button', { name: 'Add it to your record' }).click();
  await expect(page.getByText('From the copy.')).toBeVisible();
  await expect(page.getByText('From this device.')).toBeVisible();
  await expect(page.getByText('2 of 9 questions answered.')).toBeVisible();
});

test('bringing in the same copy twice changes nothing', async ({ page }) => {
  await begunBy(page, sam);
  await openRecord(page);
  for (const outcome of ['3 things were new. Your record has them now.', 'Nothing in it was new.']) {
    await choose(page, copyOf(sam, answers, [note]));
    await page.getByRole('button', { name: 'Add it to the record of Sam' }).click();
    await expect(page.getByText(outcome)).toBeVisible();
  }
  await expect(page.getByText('2 of 9 questions answered.')).toBeVisible();
});

test('a note that was deleted after the copy was made does not come back', async ({ page }) => {
  await writeNote(page, 'Zebra.');
  await openRecord(page);
  const buffer = await saveCopy(page);
  await page.getByRole('button', { name: 'Delete the note on “Communication and jargon”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await choose(page, { name: 'copy.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Add it to your record' }).click();
  await expect(page.getByText('Nothing in it was new.')).toBeVisible();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  expect(await readAllStores(page)).not.toContain('Zebra');
});

test('a copy can be brought in as another learner, and the present record stays as it is', async ({ page }) => {
  await begunBy(page, learner('kim1', 'Kim'));
  await openRecord(page);
  await choose(page, copyOf(sam, answers, [note]));
  await page.getByRole('button', { name: 'Bring it in as another learner' }).click();
  await expect(page.getByText('Sam is now among the learners on this page.')).toBeVisible();
  await expect(page.getByText('This is the record of Kim.')).toBeVisible();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Switch to Sam' }).click();
  await expect(page.getByText('2 of 9 questions answered.')).toBeVisible();
  await expect(page.getByText('From the copy.')).toBeVisible();
});

test('when the last copy was made is shown', async ({ page }) => {
  await begunBy(page, sam);
  await openRecord(page);
  await expect(page.getByText('You have not saved a copy as a file yet.')).toBeVisible();
  await saveCopy(page);
  await expect(page.getByText(/Last copy as a file: \d+ \w+ \d{4}/)).toBeVisible();
});

const whole = writeBackup({ madeAt: THEN, learner: sam, record: { events: answers, documents: [note] } });
const refusals: [string, () => Upload, string][] = [
  [
    'damaged',
    () => asFile(whole.slice(0, -20)),
    'This copy is damaged, so it cannot be read in full. Nothing changed.',
  ],
  ['foreign', () => asFile('{"shopping":["milk"]}'), 'This file is not a copy of a record from this course.'],
  ['newer', () => asFile(whole.replace('"v":1', '"v":2')), 'This copy was made by a newer version of the course.'],
  [
    '50 MB',
    () => ({ ...asFile(''), buffer: Buffer.alloc(50_000_000, 'a') }),
    'This file is too big to be a copy of a record. Nothing changed.',
  ],
];

for (const [kind, make, sentence] of refusals) {
  test(`a ${kind} file is refused with its reason, and nothing changes`, async ({ page }) => {
    await begunBy(page, sam);
    await openRecord(page);
    const before = await readAllStores(page);
    const file = make();
    await choose(page, file);
    await page.getByRole('button', { name: 'Rename Sam' }).click();
    await expect(page.getByRole('dialog', { name: 'What is this learner called?' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByRole('button', { name: /Add it to|Bring it in/ })).toHaveCount(0);
    expect(await readAllStores(page)).toBe(before);
  });
}

test('a page that was refused a file takes in a good one', async ({ page }) => {
  await begunBy(page, sam);
  await openRecord(page);
  await choose(page, asFile('hello'));
  await expect(page.getByText('This file is not a copy of a record from this course.')).toBeVisible();
  await choose(page, copyOf(sam, answers));
  await page.getByRole('button', { name: 'Add it to the record of Sam' }).click();
  await expect(page.getByText('2 things were new.')).toBeVisible();
});
