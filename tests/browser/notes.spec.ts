import { lesson } from './pages.ts';
import { noteField, openNote, openRecord, readAllStores, writeNote } from './records.ts';
import { expect, test } from './test.ts';

const status = 'section:has(#your-note) [role=status]';

test('a note is there again on the next visit', async ({ page }) => {
  await writeNote(page, 'Ask what short words mean.');
  await openNote(page);
  await expect(noteField(page)).toHaveValue('Ask what short words mean.');
});

test('a note that is typed while the tab closes is kept', async ({ page, context }) => {
  await openNote(page);
  await noteField(page).pressSequentially('Half a sen');
  await page.close({ runBeforeUnload: true });
  const next = await context.newPage();
  await openNote(next);
  await expect(noteField(next)).toHaveValue('Half a sen');
});

test('a note that is typed while the learner goes to another page is kept', async ({ page }) => {
  await openNote(page);
  await noteField(page).pressSequentially('Half a sen');
  await page.goto('/about/');
  await openNote(page);
  await expect(noteField(page)).toHaveValue('Half a sen');
});

test('words typed before the note wakes stay and are saved', async ({ page }) => {
  await page.route(/_astro\/LessonNote\./, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(lesson);
  await noteField(page).fill('Typed early.');
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(noteField(page)).toHaveValue('Typed early.');
  await openNote(page);
  await expect(noteField(page)).toHaveValue('Typed early.');
});

test('words typed before the note wakes are added to those that were kept', async ({ page }) => {
  await writeNote(page, 'From before.');
  await page.route(/_astro\/LessonNote\./, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(lesson);
  await noteField(page).fill('Typed early.');
  await expect(noteField(page)).toHaveValue('From before.\n\nTyped early.');
});

test('undo goes back to the text before, and redo to the later one', async ({ page }) => {
  await writeNote(page, 'First thought.');
  await openNote(page);
  await expect(noteField(page)).toHaveValue('First thought.');
  await noteField(page).fill('Second thought.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(noteField(page)).toHaveValue('First thought.');
  await expect(page.locator(status).last()).toHaveText('The earlier text is back.');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(noteField(page)).toHaveValue('Second thought.');
});

test('what undo brought back is what is kept', async ({ page }) => {
  await writeNote(page, 'First thought.');
  await openNote(page);
  await expect(noteField(page)).toHaveValue('First thought.');
  await noteField(page).fill('Second thought.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The earlier text is back.')).toBeVisible();
  await openNote(page);
  await expect(noteField(page)).toHaveValue('First thought.');
});

test('undo works on a note from an earlier visit', async ({ page }) => {
  await writeNote(page, 'First thought.');
  await openNote(page);
  await expect(noteField(page)).toHaveValue('First thought.');
  await noteField(page).fill('Second thought.');
  await expect(page.getByText('Saved.')).toBeVisible();
  await openNote(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The earlier text is back.')).toBeVisible();
  await openNote(page);
  await expect(noteField(page)).toHaveValue('First thought.');
});

test('a deleted note leaves no trace of its words in any store', async ({ page }) => {
  await writeNote(page, 'Zebra first.');
  await openNote(page);
  await noteField(page).fill('Zebra second.');
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(await readAllStores(page)).toContain('Zebra');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Your note is deleted.')).toBeVisible();
  await expect.poll(() => readAllStores(page)).not.toContain('Zebra');
  await openNote(page);
  await expect(noteField(page)).toHaveValue('');
});

test('a deleted note can be brought back while the page is open', async ({ page }) => {
  await writeNote(page, 'Keep me.');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(noteField(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Your note is back.')).toBeVisible();
  await openNote(page);
  await expect(noteField(page)).toHaveValue('Keep me.');
});

test('a note shows what was written in another tab', async ({ page, context }) => {
  await openNote(page);
  const other = await context.newPage();
  await writeNote(other, 'From the other tab.');
  await expect(noteField(page)).toHaveValue('From the other tab.');
});

test('a note does not change under somebody who is typing', async ({ page, context }) => {
  await openNote(page);
  await noteField(page).fill('Mine');
  await expect(page.getByText('Saved.')).toBeVisible();
  const other = await context.newPage();
  await openNote(other);
  await expect(noteField(other)).toHaveValue('Mine');
  await noteField(other).fill('Mine, and theirs.');
  await expect(other.getByText('Saved.')).toBeVisible();
  await expect(noteField(page)).toHaveValue('Mine');
  await noteField(page).blur();
  await expect(noteField(page)).toHaveValue('Mine, and theirs.');
});

test('what is written after a deletion in another tab stays', async ({ page, context }) => {
  await writeNote(page, 'To be deleted.');
  const other = await context.newPage();
  await openNote(other);
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(noteField(other)).toHaveValue('');
  await noteField(other).fill('Written after.');
  await expect(other.getByText('Saved.')).toBeVisible();
  await openNote(other);
  await expect(noteField(other)).toHaveValue('Written after.');
});

test('a note that fills up says so before it is full', async ({ page }) => {
  await openNote(page);
  await noteField(page).fill('a'.repeat(96_500));
  await expect(page.getByText('There is room for 4,000 more letters.')).toBeVisible();
  await noteField(page).fill('a'.repeat(100_000));
  await expect(page.getByText('The note is full.')).toBeVisible();
});

test('a note is written, undone and deleted by keyboard alone', async ({ page }) => {
  await writeNote(page, 'One.');
  await openNote(page);
  await noteField(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' Two.');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(noteField(page)).toHaveValue('One.');
  await page.getByRole('button', { name: 'Delete' }).focus();
  await page.keyboard.press('Enter');
  await expect(noteField(page)).toHaveValue('');
  await expect(noteField(page)).toBeFocused();
});

test('a note that cannot be saved says so', async ({ page }) => {
  await page.addInitScript(() => {
    const forbid = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: forbid });
    Object.defineProperty(window, 'indexedDB', { get: forbid });
  });
  await openNote(page);
  await noteField(page).fill('Nowhere to go.');
  await expect(page.getByText('Not saved: this browser keeps nothing for this site.')).toBeVisible();
});

test('the record page lists a note and deletes it', async ({ page }) => {
  await writeNote(page, 'Zebra on the list.');
  await openRecord(page);
  await expect(page.getByText('Zebra on the list.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete the note on “Communication and jargon”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('The note on “Communication and jargon” is deleted.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your notes' })).toBeFocused();
  expect(await readAllStores(page)).not.toContain('Zebra');
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the lesson offers no note that nothing would keep', async ({ page }) => {
    await page.goto(lesson);
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
});
