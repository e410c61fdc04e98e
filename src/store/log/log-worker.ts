import { makeBackup, openBackup } from './backup-jobs.ts';
import { rebuild } from './log-jobs.ts';
import { runsOf } from './runs-job.ts';
import { study } from './study-jobs.ts';

// What can be done with a whole history away from the page.
const jobs = { rebuild, makeBackup, openBackup, study, runsOf };

export type Jobs = typeof jobs;
/** What the page sends: which job, and what it is given. */
export type Order = { [Job in keyof Jobs]: { job: Job; given: Parameters<Jobs[Job]> } }[keyof Jobs];
/** What it gets back. */
export type Answer = { result: unknown } | { error: unknown };

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const work = jobs[data.job] as (...given: unknown[]) => Promise<unknown>;
  work(...data.given).then(
    (result) => postMessage({ result } satisfies Answer),
    (error: unknown) => postMessage({ error } satisfies Answer),
  );
});
