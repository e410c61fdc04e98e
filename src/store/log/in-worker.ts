import type { Answer, Jobs, Order } from './log-worker.ts';

/**
 * Does a job with a whole history in a worker, so that the page stays quick. Where workers cannot run, or the worker
 * could not be fetched, the page does it `here`, with the same job.
 *
 * @throws what the job throws.
 */
export async function doInWorker<Job extends keyof Jobs>(
  job: Job,
  here: (...given: Parameters<Jobs[Job]>) => ReturnType<Jobs[Job]>,
  ...given: Parameters<Jobs[Job]>
): Promise<Awaited<ReturnType<Jobs[Job]>>> {
  const answer = await ask({ job, given } as Order);
  if (answer === undefined) return await here(...given);
  if ('error' in answer) throw answer.error;
  return answer.result as Awaited<ReturnType<Jobs[Job]>>;
}

function ask(order: Order): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./log-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve(undefined);
      return;
    }
    const end = (answer: Answer | undefined) => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => end(data));
    worker.addEventListener('error', () => end(undefined));
    worker.addEventListener('messageerror', () => end(undefined));
    worker.postMessage(order);
  });
}
