// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Happening, RecordEvent } from '../../src/engine/record/event.ts';
import { answer, openNewBrowser, openPage, type Page } from './page.ts';
import { blockLocal, blockLog, deleteLog, hangLog, hasDatabase, keyOf, keys } from './stores.ts';
import { WorkerBeside } from './worker-beside.ts';

beforeEach(openNewBrowser);

/** The runs as the page that was opened last knows them. */
const readRuns = async (scenarioId = 'a-coat') => (await import('../../src/store/runs.ts')).readRuns(scenarioId);

const play = (choices: string[], more: { run?: string; ending?: string } = {}): Happening => ({
  ...{ kind: 'scenario-played', scenario: 'a-coat', choices },
  ...more,
});

/** A page on which a scenario was played to an ending and begun again. Gives back the ids of both runs. */
async function openPlayed(): Promise<{ page: Page; first: string; second: string }> {
  const page = await openPage();
  const { id: first } = await page.append(play(['ask-rose']));
  await page.append(play(['ask-rose', 'go-home'], { run: first, ending: 'home' }));
  const { id: second } = await page.append(play(['wait-here']));
  await page.settle();
  return { page, first, second };
}

const bothRuns = ({ first, second }: { first: string; second: string }) => [
  { id: first, choices: ['ask-rose', 'go-home'], ending: 'home' },
  { id: second, choices: ['wait-here'], ending: undefined },
];

async function backUp(page: Page) {
  const reading = await page.readBackupFile((await page.makeBackupFile()).file);
  if (reading.state !== 'read') throw new Error(reading.why);
  await page.settle();
  return reading.backup;
}

test('where nobody has begun, there are no runs, and reading them writes nothing', async () => {
  await openPage();
  expect(await readRuns()).toEqual([]);
  expect(keys()).toEqual([]);
  expect(await hasDatabase()).toBe(false);
});

test('what was played is there at once, and on the next page', async () => {
  const played = await openPlayed();
  expect(await readRuns()).toMatchObject(bothRuns(played));
  await openPage();
  expect(await readRuns()).toMatchObject(bothRuns(played));
});

test('a page that has not read the record yet reads it first', async () => {
  const played = await openPlayed();
  played.page.leave();
  vi.resetModules();
  expect(await readRuns()).toMatchObject(bothRuns(played));
});

test('another scenario has runs of its own', async () => {
  await openPlayed();
  expect(await readRuns('a-phone-call')).toEqual([]);
});

test('what a page that was killed had not brought to the log is in the runs', async () => {
  const { first, second } = await openPlayed();
  const key = keyOf('common-ground.of.').replace(/[a-z]+$/, 'event.dead-1');
  const dead = { v: 3, id: 'dead-1', at: 0, clock: 9, ...play(['wait-here', 'ask-rose'], { run: second }) };
  localStorage.setItem(key, JSON.stringify(dead));
  expect(await readRuns()).toMatchObject([{ id: first }, { id: second, choices: ['wait-here', 'ask-rose'] }]);
});

test('with the log lost, the runs come from the head', async () => {
  const played = await openPlayed();
  await deleteLog();
  await openPage();
  expect(await readRuns()).toMatchObject(bothRuns(played));
});

test('with the log blocked, the runs come from the head', async () => {
  const played = await openPlayed();
  blockLog();
  await openPage();
  expect(await readRuns()).toMatchObject(bothRuns(played));
});

test('with only the snapshot left, the latest place and the latest ending of the scenario are still known', async () => {
  const played = await openPlayed();
  localStorage.removeItem(keyOf('common-ground.of.').replace(/[a-z]+$/, 'recent'));
  await deleteLog();
  await openPage();
  expect(await readRuns()).toMatchObject(bothRuns(played));
});

test('with local storage cleared, the runs come from the log', async () => {
  const played = await openPlayed();
  localStorage.clear();
  await openPage();
  expect(await readRuns()).toMatchObject(bothRuns(played));
});

test('with both places blocked, the runs are what this page knows', async () => {
  blockLocal();
  blockLog();
  const played = await openPlayed();
  expect(await readRuns()).toMatchObject(bothRuns(played));
});

test('while the log does not answer, the runs are what is known beside it', async () => {
  const played = await openPlayed();
  hangLog();
  await openPage();
  expect(await readRuns()).toMatchObject(bothRuns(played));
}, 20_000);

test('two devices that took in each other’s copies have the same runs', async () => {
  const played = await openPlayed();
  const copyOfFirst = await backUp(played.page);
  await openNewBrowser();
  const other = await openPage();
  const { id: third } = await other.append(play(['ring-the-ward']));
  await other.takeIn(copyOfFirst);
  const copyOfBoth = await backUp(other);
  const onOther = await readRuns();
  await openNewBrowser();
  const device = await openPage();
  await device.takeInAsNew(copyOfFirst);
  await device.takeIn(copyOfBoth);
  const onFirst = await readRuns();
  expect(onFirst).toEqual(onOther);
  expect(onFirst.map(({ id }) => id).sort()).toEqual([played.first, played.second, third].sort());
});

test('a run that was begun on one device can be gone on with on another', async () => {
  const { page, first, second } = await openPlayed();
  const copy = await backUp(page);
  await openNewBrowser();
  const device = await openPage();
  await device.takeInAsNew(copy);
  await device.append(play(['wait-here', 'ask-rose'], { run: second }));
  expect(await readRuns()).toMatchObject([{ id: first }, { id: second, choices: ['wait-here', 'ask-rose'] }]);
});

test('each learner has runs of their own', async () => {
  const { page } = await openPlayed();
  await page.addLearner('Sam', 1795330000000);
  await openPage();
  expect(await readRuns()).toEqual([]);
});

test('a long history is read in a worker, and the runs are the same as on the page', async () => {
  const page = await openPage();
  const long = Array.from(
    { length: 2001 },
    (_, index): RecordEvent =>
      ({
        ...{ v: 3, id: `old-${index + 1}`, at: 1795330000000 + index * 60_000, clock: index + 1 },
        ...(index % 100 === 0 ? play(['ask-rose']) : answer(`question-${index}`)),
      }) as RecordEvent,
  );
  const { addMissing } = await import('../../src/store/log/log-write.ts');
  await addMissing(await page.presentLearner(), long, { v: 1, count: 2001, clock: 2001, savedAt: 1795330000000 });
  await page.catchUp();

  const onPage = await readRuns();
  // More than the head beside the log knows.
  expect(onPage).toHaveLength(21);
  WorkerBeside.orders = [];
  const { readRuns: readInWorker } = await import('../../src/store/runs.ts');
  vi.stubGlobal('Worker', WorkerBeside);
  const inWorker = await readInWorker('a-coat');
  expect(WorkerBeside.orders).toEqual(['runsOf']);
  expect(inWorker).toEqual(onPage);
});

test('a short history is read on the page', async () => {
  await openPlayed();
  WorkerBeside.orders = [];
  vi.stubGlobal('Worker', WorkerBeside);
  await readRuns();
  expect(WorkerBeside.orders).toEqual([]);
});
