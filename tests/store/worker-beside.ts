import { vi } from 'vitest';

/** A worker of the browser: the real script in a memory of its own, which gets and gives copies as a browser makes them. */
export class WorkerBeside extends EventTarget {
  /** The jobs that were given to any worker. */
  static orders: string[] = [];
  #waiting: Promise<(event: unknown) => void>;
  constructor() {
    super();
    this.#waiting = this.#start();
  }
  async #start() {
    let listen: (event: unknown) => void = () => undefined;
    vi.resetModules();
    const spy = vi.spyOn(globalThis, 'addEventListener').mockImplementation(((_: string, handle: typeof listen) => {
      listen = handle;
    }) as never);
    await import('../../src/store/log/log-worker.ts');
    spy.mockRestore();
    return listen;
  }
  postMessage(order: { job: string }) {
    WorkerBeside.orders.push(order.job);
    void this.#waiting.then((listen) => {
      vi.stubGlobal('postMessage', (answer: unknown) => {
        this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) }));
      });
      listen({ data: structuredClone(order) });
    });
  }
  terminate() {
    // Its memory goes with the test.
  }
}
