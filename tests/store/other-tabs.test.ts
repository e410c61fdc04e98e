// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { answer, changesDuring, openNewBrowser, openPage, openPageBeside } from './page.ts';
import { blockLog, keyOf, valuesIn } from './stores.ts';

beforeEach(openNewBrowser);

const NOTE = 'lesson-note/jargon';

/** Two open pages of one learner, who has one answer. */
async function openTwoPages() {
  const one = await openPage();
  await one.append(answer('first'));
  await one.settle();
  return [one, await openPageBeside()] as const;
}

test('two pages that answer at the same time lose nothing', async () => {
  const [one, other] = await openTwoPages();
  const questions = Array.from({ length: 20 }, (_, index) => `question-${index}`);
  await Promise.all(questions.map((question, index) => (index % 2 ? one : other).append(answer(question))));
  await Promise.all([one.settle(), other.settle()]);
  const next = await openPage();
  expect(next.count()).toBe(21);
  expect(Object.keys(next.record.getState().progress.questions).sort()).toEqual(['first', ...questions].sort());
});

test('two pages that answer at the same time lose nothing where there is no log', async () => {
  blockLog();
  const [one, other] = await openTwoPages();
  await Promise.all([one.append(answer('second')), other.append(answer('third'))]);
  await Promise.all([one.settle(), other.settle()]);
  const next = await openPage();
  expect(next.count()).toBe(3);
});

test('two pages that answer the same question keep both answers', async () => {
  const [one, other] = await openTwoPages();
  await Promise.all([one.append(answer('second', 0)), other.append(answer('second', 1))]);
  await Promise.all([one.settle(), other.settle()]);
  const next = await openPage();
  expect(next.answerTo('second')?.attempts).toBe(2);
});

test('a page shows an answer as soon as it hears of it from another', async () => {
  const [one, other] = await openTwoPages();
  const changes = await changesDuring(() => one.append(answer('second')));
  other.hear(changes.slice(0, 1));
  expect(other.answerTo('second')?.marks).toBe(1);
});

test('a page that hears of an answer twice counts it once', async () => {
  const [one, other] = await openTwoPages();
  const changes = await changesDuring(async () => {
    await one.append(answer('second'));
    await one.settle();
  });
  other.hear(changes);
  other.hear(changes);
  await vi.waitFor(() => expect(other.count()).toBe(2));
  await new Promise((resolve) => setTimeout(resolve, 250));
  await other.settle();
  expect(other.count()).toBe(2);
});

test('an answer after one that was heard of comes after it', async () => {
  const [one, other] = await openTwoPages();
  other.hear(await changesDuring(() => one.append(answer('second'))));
  await other.append(answer('third'));
  expect(other.answerTo('third')?.clock).toBe(3);
});

test('a page that heard nothing catches up when the head of the record changes', async () => {
  const [one, other] = await openTwoPages();
  const changes = await changesDuring(async () => {
    await one.append(answer('second'));
    await one.settle();
  });
  other.hear(changes.filter(({ key }) => key?.endsWith('.snapshot')));
  await vi.waitFor(() => expect(other.count()).toBe(2));
});

test('a page that comes to the front catches up', async () => {
  const [one, other] = await openTwoPages();
  await one.append(answer('second'));
  await one.settle();
  other.show();
  await vi.waitFor(() => expect(other.count()).toBe(2));
});

test('a page that comes back from the browser’s cache catches up', async () => {
  const [one, other] = await openTwoPages();
  await one.append(answer('second'));
  await one.settle();
  other.comeBack();
  await vi.waitFor(() => expect(other.count()).toBe(2));
});

test('a page that catches up without a log takes in what stands beside it', async () => {
  blockLog();
  const [one, other] = await openTwoPages();
  await one.append(answer('second'));
  await one.settle();
  await other.catchUp();
  expect(other.count()).toBe(2);
});

test('an answer that is given while the page is about to catch up stays', async () => {
  const [one, other] = await openTwoPages();
  await other.append(answer('second'));
  const earlier = one.append(answer('third'));
  const catchingUp = one.catchUp();
  await Promise.all([earlier, one.append(answer('fourth')), one.append(answer('fourth')), catchingUp]);
  await one.settle();
  expect(one.count()).toBe(5);
  await other.settle();
  expect((await openPage()).count()).toBe(5);
});

test('an answer that is given while the page looks whether the log has more does not hide what the log has', async () => {
  const [one, other] = await openTwoPages();
  await other.append(answer('second'));
  await other.settle();
  const catchingUp = one.catchUp();
  await Promise.all([one.append(answer('third')), catchingUp]);
  await one.settle();
  expect(Object.keys(one.record.getState().progress.questions).sort()).toEqual(['first', 'second', 'third']);
});

test('an answer that is given while the page catches up stays', async () => {
  const [one, other] = await openTwoPages();
  await other.append(answer('second'));
  await other.settle();
  const catchingUp = one.catchUp();
  await new Promise((resolve) => setTimeout(resolve, 1));
  await one.append(answer('third'));
  await catchingUp;
  await one.settle();
  expect(one.count()).toBe(3);
});

test('a page goes on as the learner who began in another tab', async () => {
  const one = await openPage();
  const other = await openPageBeside();
  const changes = await changesDuring(async () => {
    await one.append(answer('first'));
    await one.settle();
  });
  other.hear(changes.filter(({ key }) => key === 'common-ground.current'));
  await vi.waitFor(() => expect(other.answerTo('first')?.marks).toBe(1));
  expect(other.record.getState().learner).toEqual(one.record.getState().learner);
});

test('two pages that begin together begin as one learner', async () => {
  const one = await openPage();
  const other = await openPageBeside();
  await Promise.all([one.append(answer('first')), other.append(answer('second'))]);
  await Promise.all([one.settle(), other.settle()]);
  expect(other.record.getState().learner).toEqual(one.record.getState().learner);
  expect(await valuesIn('learners')).toHaveLength(1);
  expect((await openPage()).count()).toBe(2);
});

test('two pages that begin together where there is no log begin as one learner', async () => {
  blockLog();
  const one = await openPage();
  const other = await openPageBeside();
  await Promise.all([one.append(answer('first')), other.append(answer('second'))]);
  await Promise.all([one.settle(), other.settle()]);
  expect(other.record.getState().learner).toEqual(one.record.getState().learner);
  expect((await openPage()).count()).toBe(2);
});

test('a page hears that a text was written in another tab', async () => {
  const [one, other] = await openTwoPages();
  other.hear(await changesDuring(() => one.saveText(NOTE, one.startSitting(), 'Ask.')));
  expect(other.record.getState().textsSeen).toBe(1);
});

test.for([
  ['another learner learns here now', () => ({ key: 'common-ground.current', newValue: 'somebody' })],
  ['the learner was deleted', () => ({ key: keyOf('common-ground.learner.'), newValue: null })],
  ['everything was deleted', () => ({ key: null, newValue: null })],
] as const)('a page loads anew and writes nothing more when %s', async ([, change]) => {
  const [, other] = await openTwoPages();
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  other.hear([change()]);
  await other.append(answer('second'));
  await other.settle();
  expect(reload).toHaveBeenCalledOnce();
  expect(await valuesIn('events')).toHaveLength(1);
});

test('a page that hears of the keys of another learner does nothing', async () => {
  const [, other] = await openTwoPages();
  const event = { v: 3, id: 'far-1', at: 0, clock: 2, ...answer('second') };
  other.hear([{ key: 'common-ground.of.somebody.event.far-1', newValue: JSON.stringify(event) }]);
  expect(other.count()).toBe(1);
});

test('a page that hears garbage does nothing', async () => {
  const [, other] = await openTwoPages();
  const own = keyOf('common-ground.of.').replace(/[a-z]+$/, '');
  other.hear([{ key: `${own}event.far-1`, newValue: 'garbage' }]);
  expect(other.count()).toBe(1);
});
