import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Happening } from '../../src/engine/record/event.ts';
import type { Notice } from '../../src/store/notice.ts';

/**
 * Pages of the course in one window, on the same stores. Each has the real code with a memory of its own, and hears only
 * what {@link Page.hear} gives it: a browser tells the other tabs what one tab writes, jsdom has only one.
 */
export type Page = Awaited<ReturnType<typeof openPageBeside>>;

const open = new Set<{ leave: () => void; settle: () => Promise<void> }>();
/** How long a page of an earlier test may take to end, in milliseconds: some have a database that never answers. */
const ENDING = 100;

/** A page that was just opened, after those before it were left. */
export async function openPage() {
  for (const page of open) page.leave();
  return openPageBeside();
}

/** A page that was just opened while the others are still open. */
export async function openPageBeside() {
  vi.resetModules();
  const [
    { append, record, startRecord, presentLearner, untilWritten },
    saving,
    starting,
    shelf,
    backups,
    erasing,
    learners,
    managing,
    aside,
  ] = await Promise.all([
    import('../../src/store/record.ts'),
    import('../../src/store/saving.ts'),
    import('../../src/store/starting.ts'),
    import('../../src/store/shelf.ts'),
    import('../../src/store/backups.ts'),
    import('../../src/store/erasing.ts'),
    import('../../src/store/learners.ts'),
    import('../../src/store/managing-learners.ts'),
    import('../../src/store/aside.ts'),
  ]);
  const { isSnapshotBehind } = await import('../../src/store/behind.ts');
  const notices: Notice[] = [];
  const heard = listen('common-ground:notice', (event) => notices.push((event as CustomEvent<Notice>).detail));
  const listeners = await listenersAddedBy(startRecord);
  const call = (type: string, event: Event) => {
    for (const listener of listeners) if (listener.type === type) listener.handle(event);
  };
  const page = {
    ...{
      append,
      record,
      presentLearner,
      isSnapshotBehind,
      ...shelf,
      ...backups,
      ...erasing,
      ...learners,
      ...managing,
      ...aside,
    },
    closeRecord: saving.closeRecord,
    catchUp: starting.catchUp,
    /** What the learner was told since this page opened. */
    notices,
    /** Where the learner stands with a question. */
    answerTo: (question: string) => record.getState().progress.questions[question],
    /** How many events the page knows. */
    count: () => record.getState().progress.count,
    /** Waits until all that the page has begun to write is written. */
    settle: untilWritten,
    /** Tells the page what another tab wrote. */
    hear: (changes: Change[]) => {
      for (const change of changes) call('storage', new StorageEvent('storage', change));
    },
    /** Lets the page come to the front again, or come back from the browser’s cache. */
    show: () => call('visibilitychange', new Event('visibilitychange')),
    comeBack: () => call('pageshow', Object.assign(new Event('pageshow'), { persisted: true })),
    leave: () => {
      heard();
      listeners.length = 0;
      open.delete(page);
    },
  };
  open.add(page);
  return page;
}

/** A key of local storage that changed, as other tabs hear of it. */
export type Change = { key: string | null; newValue: string | null };

/** The changes of local storage while something was done. */
export async function changesDuring(work: () => Promise<unknown>): Promise<Change[]> {
  const changes: Change[] = [];
  const { setItem, removeItem } = Storage.prototype;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, newValue) {
    setItem.call(this, key, newValue);
    changes.push({ key, newValue });
  });
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(function (this: Storage, key) {
    removeItem.call(this, key);
    changes.push({ key, newValue: null });
  });
  await work();
  vi.mocked(Storage.prototype.setItem).mockRestore();
  vi.mocked(Storage.prototype.removeItem).mockRestore();
  return changes;
}

/** A browser in which nobody was before. Every test begins with it. */
export async function openNewBrowser(): Promise<void> {
  const ended = Promise.all([...open].map((page) => page.settle()));
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, ENDING))]);
  for (const page of open) page.leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  globalThis.indexedDB = new IDBFactory();
}

/** The learner answers a question. */
export const answer = (question: string, marks = 1): Happening => ({
  kind: 'question-answered',
  question,
  revision: 1,
  attempt: 1,
  response: { chosen: ['a'] },
  marks,
});

type Listener = { type: string; handle: (event: Event) => void };

function listen(type: string, handle: (event: Event) => void): () => void {
  window.addEventListener(type, handle);
  return () => window.removeEventListener(type, handle);
}

// The page follows other tabs from its start on; what it listens to is kept from the window it shares with other pages.
async function listenersAddedBy(start: () => Promise<void>): Promise<Listener[]> {
  const listeners: Listener[] = [];
  const add = (type: string, handle: unknown) => listeners.push({ type, handle: handle as Listener['handle'] });
  const spies = [vi.spyOn(globalThis, 'addEventListener'), vi.spyOn(document, 'addEventListener')];
  for (const spy of spies) spy.mockImplementation(add);
  const started = start();
  for (const spy of spies) spy.mockRestore();
  await started;
  return listeners;
}
