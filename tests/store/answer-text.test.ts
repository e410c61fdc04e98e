// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { openNewBrowser, openPage, type Page } from './page.ts';
import { blockLocal, blockLog, valuesIn } from './stores.ts';

beforeEach(openNewBrowser);

// The page just opened has its own code: this is the keeper that belongs to it.
const keep = async (questionId: string) => (await import('../../src/store/answer-text.ts')).keepAnswerText(questionId);
const revisionsOf = async (page: Page, id = 'short-answer/why') =>
  (await page.readShelf()).get(id)?.revisions.map(({ text }) => text);

test('a text is on the shelf, under the id of its question', async () => {
  const page = await openPage();
  const keeper = await keep('why');
  await keeper.save('Because.');
  await page.settle();
  expect(await valuesIn('documents')).toMatchObject([{ id: 'short-answer/why', revisions: [{ text: 'Because.' }] }]);
});

test('a text is in no event', async () => {
  const page = await openPage();
  await (await keep('why')).save('Because.');
  await page.settle();
  expect(await valuesIn('events')).toEqual([]);
});

test('the next page reads a text', async () => {
  const page = await openPage();
  await (await keep('why')).save('Because.');
  await page.settle();
  await openPage();
  expect(await (await keep('why')).read()).toBe('Because.');
});

test('where nothing was written there is nothing to read', async () => {
  await openPage();
  expect(await (await keep('why')).read()).toBeUndefined();
});

test('the text of another question is another text', async () => {
  await openPage();
  await (await keep('how')).save('Like this.');
  expect(await (await keep('why')).read()).toBeUndefined();
});

test('a text that was deleted is not read', async () => {
  const page = await openPage();
  const keeper = await keep('why');
  await keeper.save('Because.');
  await page.eraseText('short-answer/why');
  expect(await keeper.read()).toBeUndefined();
});

test('what is saved until the next reading is one revision', async () => {
  const page = await openPage();
  const keeper = await keep('why');
  await keeper.read();
  for (const text of ['Because', 'Because we', 'Because we check.']) await keeper.save(text);
  expect(await revisionsOf(page)).toEqual(['Because we check.']);
});

test('each reading begins another revision', async () => {
  const page = await openPage();
  const keeper = await keep('why');
  await keeper.save('First.');
  await keeper.read();
  await keeper.save('Second.');
  expect(await revisionsOf(page)).toEqual(['First.', 'Second.']);
});

test('a text that stands there already is no new revision', async () => {
  const page = await openPage();
  await (await keep('why')).save('Because.');
  const again = await keep('why');
  await again.read();
  await again.save('Because.');
  expect(await revisionsOf(page)).toEqual(['Because.']);
});

test('an empty field in which nothing was written saves nothing', async () => {
  const page = await openPage();
  await (await keep('why')).save('');
  expect(await revisionsOf(page)).toBeUndefined();
});

test('a text that is emptied is empty the next time', async () => {
  await openPage();
  const keeper = await keep('why');
  await keeper.save('Because.');
  await keeper.save('');
  expect(await keeper.read()).toBe('');
});

test('the latest revision is the one that is read', async () => {
  const page = await openPage();
  const keeper = await keep('why');
  await keeper.save('First.');
  await keeper.read();
  await keeper.save('Second.');
  await page.settle();
  await openPage();
  expect(await (await keep('why')).read()).toBe('Second.');
});

test('with no place to keep it, a text stays for as long as the page', async () => {
  blockLocal();
  blockLog();
  await openPage();
  const keeper = await keep('why');
  await keeper.save('Because.');
  expect(await keeper.read()).toBe('Because.');
  vi.restoreAllMocks();
});
