import { vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Happening, RecordEvent } from '../../src/engine/record/event.ts';
import { addEvent } from '../../src/engine/record/fold.ts';
import { emptyProgress, type Progress } from '../../src/engine/record/progress.ts';

/** A record in memory that saves when it is told to. Stands in for `src/store/record.ts`. */
export const record = createStore<{ isReady: boolean; progress: Progress }>(() => ({
  isReady: true,
  progress: emptyProgress,
}));

export const startRecord = vi.fn(async () => undefined);

let clock = 0;
let gate: Promise<void> = Promise.resolve();

export const append = vi.fn(async (happening: Happening) => {
  await gate;
  return happen(happening);
});

/** What another tab would tell of. */
export function happen(happening: Happening): RecordEvent {
  clock += 1;
  const event = { ...happening, v: 3, id: `test-${clock}`, at: clock, clock } as RecordEvent;
  record.setState(({ progress }) => ({ progress: addEvent(progress, event) }));
  return event;
}

/** Keeps what is saved waiting, until the function it gives is called. */
export function holdSaving(): () => void {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  gate = promise as Promise<unknown> as Promise<void>;
  return () => resolve(undefined);
}

export function startAfresh(): void {
  gate = Promise.resolve();
  append.mockClear();
  record.setState(record.getInitialState(), true);
}
