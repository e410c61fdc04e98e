import type { Page } from '@playwright/test';
import { begunBy, learner, noteField, openNote, openRecord, readAllStores, writeNote } from './records.ts';
import { expect, test } from './test.ts';

const sam = learner('sam1', 'Sam');
const kim = learner('kim1', 'Kim');

/** What is left of the course on the device, by name. */
const leftOver = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
const nothing = { local: [], session: [], databases: [] };

async function deleteAll(page: Page) {
  await page.getByRole('button', { name: 'Delete everything on this device' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
}

test('looking at an empty record keeps nothing on the device', async ({ page }) => {
  await openRecord(page);
  await expect(page.getByText('Nothing is here yet.')).toBeVisible();
  expect(await leftOver(page)).toEqual(nothing);
});

test('each learner has notes of their own', async ({ page }) => {
  await begunBy(page, sam, kim);
  await writeNote(page, 'Sam wrote this.');
  await openRecord(page);
  await page.getByRole('button', { name: 'Switch to Kim' }).click();
  await expect(page.getByText('This is the record of Kim.')).toBeVisible();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await openNote(page);
  await expect(noteField(page)).toHaveValue('');
});

test('a learner who is added is the one learning', async ({ page }) => {
  await begunBy(page, sam);
  await openRecord(page);
  await page.getByRole('button', { name: 'Add a learner' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Ana');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is the record of Ana.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Switch to Sam' })).toBeVisible();
});

test('a learner without a name is asked for one before being added', async ({ page }) => {
  await openRecord(page);
  await page.getByRole('button', { name: 'Add a learner' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write a name first')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
});

test('a learner gets another name, and it stays', async ({ page }) => {
  await begunBy(page, sam);
  await openRecord(page);
  await page.getByRole('button', { name: 'Rename Sam' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Samira');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByText('This is the record of Samira.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rename Samira' })).toBeFocused();
  await openRecord(page);
  await expect(page.getByText('This is the record of Samira.')).toBeVisible();
});

test('a name has at most 60 letters', async ({ page }) => {
  await begunBy(page, sam);
  await openRecord(page);
  await page.getByRole('button', { name: 'Rename Sam' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('');
  await page.getByRole('textbox', { name: 'Name' }).pressSequentially('a'.repeat(70));
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('a'.repeat(60));
});

test('Escape closes the question, changes nothing and goes back to its button', async ({ page }) => {
  await begunBy(page, sam, kim);
  await openRecord(page);
  await page.getByRole('button', { name: 'Delete Kim' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Delete Kim?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Delete Kim' })).toBeFocused();
});

test('a learner who is deleted is gone with their notes, and the others stay', async ({ page }) => {
  await begunBy(page, sam, kim);
  await writeNote(page, 'Zebra by Sam.');
  await openRecord(page);
  await page.getByRole('button', { name: 'Switch to Kim' }).click();
  await page.getByRole('button', { name: 'Delete Sam' }).click();
  await page.getByRole('button', { name: 'Delete this learner' }).click();
  await expect(page.getByText('Sam is deleted.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Switch to Sam' })).toHaveCount(0);
  await expect(page.getByText('This is the record of Kim.')).toBeVisible();
  const kept = await readAllStores(page);
  expect(kept).not.toContain('Zebra');
  expect(kept).not.toContain('sam1');
});

test('when the present learner is deleted the course goes on as another', async ({ page }) => {
  await begunBy(page, sam, kim);
  await openRecord(page);
  await page.getByRole('button', { name: 'Delete Sam' }).click();
  await page.getByRole('button', { name: 'Delete this learner' }).click();
  await expect(page.getByText('This is the record of Kim.')).toBeVisible();
});

test('a copy of another learner’s record is offered before it is deleted', async ({ page }) => {
  await begunBy(page, sam, kim);
  await openRecord(page);
  await page.getByRole('button', { name: 'Delete Kim' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy of Kim’s record first' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^common-ground-kim-/);
});

test('another tab follows when somebody else is learning', async ({ page, context }) => {
  await begunBy(page, sam, kim);
  await writeNote(page, 'Sam wrote this.');
  const other = await context.newPage();
  await openRecord(other);
  await other.getByRole('button', { name: 'Switch to Kim' }).click();
  await expect(other.getByText('This is the record of Kim.')).toBeVisible();
  await noteField(page).scrollIntoViewIfNeeded();
  await expect(noteField(page)).toHaveValue('');
});

test('a page that comes back from the history shows who is learning now', async ({ page }) => {
  await begunBy(page, sam, kim);
  await writeNote(page, 'Sam wrote this.');
  // As after a switch on another page, of which a page in the back/forward cache hears nothing.
  await page.evaluate(() => {
    localStorage.setItem('common-ground.current', 'kim1');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await noteField(page).scrollIntoViewIfNeeded();
  await expect(noteField(page)).toHaveValue('');
});

test('after everything is deleted no key and no database is left', async ({ page }) => {
  await writeNote(page, 'Zebra.');
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await page.evaluate(() => sessionStorage.setItem('common-ground.told.newer', 'yes'));
  await openRecord(page);
  await deleteAll(page);
  await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeFocused();
  expect(await leftOver(page)).toEqual(nothing);
});

test('after everything is deleted with another tab open nothing is left either', async ({ page, context }) => {
  await writeNote(page, 'Zebra.');
  const other = await context.newPage();
  await openRecord(other);
  await deleteAll(other);
  await expect(other.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
  await noteField(page).scrollIntoViewIfNeeded();
  await expect(noteField(page)).toHaveValue('');
  expect(await leftOver(page)).toEqual(nothing);
  expect(await leftOver(other)).toEqual(nothing);
});

test('what was typed in another tab a moment ago does not come back after everything is deleted', async ({
  page,
  context,
}) => {
  await writeNote(page, 'Zebra.');
  const other = await context.newPage();
  await openRecord(other);
  await other.getByRole('button', { name: 'Delete everything on this device' }).click();
  await noteField(page).fill('Zebra again.');
  await other.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(other.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
  await page.waitForTimeout(1500);
  expect(await leftOver(page)).toEqual(nothing);
});

test('coming back to the page after everything is deleted makes nothing anew', async ({ page }) => {
  await writeNote(page, 'Zebra.');
  await openRecord(page);
  await deleteAll(page);
  await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.waitForTimeout(1000);
  await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
  expect(await leftOver(page)).toEqual(nothing);
});
