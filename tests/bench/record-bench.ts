import { doInWorker } from '../../src/store/log/in-worker.ts';
import { findOrAddLearner } from '../../src/store/learners.ts';
import { makeBackup } from '../../src/store/log/backup-jobs.ts';
import { rebuild } from '../../src/store/log/log-jobs.ts';
import { runsOf } from '../../src/store/log/runs-job.ts';
import { study } from '../../src/store/log/study-jobs.ts';
import { append, record, startRecord } from '../../src/store/record.ts';
import { readSnapshot } from '../../src/store/local/snapshot.ts';
import { sampleBank, sampleEvents } from './sample-events.ts';

/** What the benchmark calls in the page. Times are in milliseconds. */
const bench = {
  /** Fills the stores of this browser with a record of `count` events. */
  async fill(count: number) {
    const learner = await findOrAddLearner(Date.now());
    await rebuild(learner, sampleEvents(count), Date.now());
    await startRecord();
    return record.getState().progress.count;
  },
  /** Reads what a page shows at first paint. */
  readSnapshot: () => timed(async () => readSnapshot()?.progress.count),
  /** Reads and folds the whole log on the page. */
  readHistoryHere: async () => {
    const learner = await findOrAddLearner(Date.now());
    return timed(async () => (await rebuild(learner, [], Date.now())).progress.count);
  },
  /** The same in a worker, with starting it. */
  readHistoryInWorker: async () => {
    const learner = await findOrAddLearner(Date.now());
    return timed(async () => (await doInWorker('rebuild', rebuild, learner, [], Date.now())).progress.count);
  },
  /** Works out sittings, reviews, strength and calibration from the whole log, on the page. */
  studyHere: async () => {
    const learner = await findOrAddLearner(Date.now());
    return timed(async () => (await study(learner, [], sampleBank, 0)).strengths.length);
  },
  /** The same in a worker, with starting it. */
  studyInWorker: async () => {
    const learner = await findOrAddLearner(Date.now());
    return timed(async () => (await doInWorker('study', study, learner, [], sampleBank, 0)).strengths.length);
  },
  /** Lists every time that a scenario was played, from the whole log, on the page. */
  runsHere: async () => {
    const learner = await findOrAddLearner(Date.now());
    return timed(async () => (await runsOf(learner, [], 'a-scenario-of-the-course-1')).length);
  },
  /** The same in a worker, with starting it. */
  runsInWorker: async () => {
    const learner = await findOrAddLearner(Date.now());
    return timed(async () => (await doInWorker('runsOf', runsOf, learner, [], 'a-scenario-of-the-course-1')).length);
  },
  /** Saves a choice in a scenario, until the next scene may show. */
  appendChoice: async () => {
    await startRecord();
    return timed(() =>
      append({
        kind: 'scenario-played',
        scenario: 'a-scenario-of-the-course-1',
        choices: Array.from({ length: 10 }, (_, choice) => `a-choice-with-a-name-${choice}`),
      }),
    );
  },
  /** Makes the text of a backup on the page. */
  makeBackup: async () => {
    const learner = await findOrAddLearner(Date.now());
    return timed(async () => (await makeBackup(learner, { events: [], documents: [] }, Date.now())).size);
  },
  /** Saves one answer, until its feedback may show. */
  append: async () => {
    await startRecord();
    return timed(() =>
      append({
        kind: 'question-answered',
        ...{
          question: 'a-question-with-a-name-7',
          revision: 1,
          attempt: 1,
          response: { chosen: ['ask-tasks'] },
          marks: 1,
        },
      }),
    );
  },
  /** How many events this page knows of. */
  count: async () => {
    await startRecord();
    return record.getState().progress.count;
  },
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export type Bench = typeof bench;

Object.assign(window, { bench });
