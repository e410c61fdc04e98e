import type { Page } from '@playwright/test';
import { writeBackup } from '../../src/engine/record/backup.ts';
import type { RecordDocument } from '../../src/engine/record/document.ts';
import type { RecordEvent } from '../../src/engine/record/event.ts';
import type { Learner } from '../../src/engine/record/learner.ts';
import { lesson } from './pages.ts';
import { expect } from './test.ts';

/** 20 November 2026, a quarter past nine in the morning. */
export const THEN = Date.UTC(2026, 10, 20, 9, 15);

export const answerTo = (question: string, clock: number, revision = 1): RecordEvent => ({
  ...{ v: 3, id: `a-${clock}`, at: THEN, clock, kind: 'question-answered' },
  ...{ question, revision, attempt: 1, response: { chosen: [] }, marks: 1 },
});

export const playedOf = (scenario: string, clock: number, ending?: string): RecordEvent => ({
  ...{ v: 3, id: `a-${clock}`, at: THEN, clock, kind: 'scenario-played' },
  ...{ scenario, choices: ['a-choice'], ...(ending !== undefined && { ending }) },
});

export const noteOn = (lessonId: string, text: string, clock = 50): RecordDocument => ({
  ...{ v: 2, id: `lesson-note/${lessonId}` },
  revisions: [{ id: `n-${clock}`, clock, at: THEN, text }],
});

export const learner = (id: string, name: string): Learner => ({ v: 1, id, name, since: THEN });

/** A backup file of a learner, as an upload. */
export function copyOf(of: Learner, events: RecordEvent[], documents: RecordDocument[] = []) {
  return asFile(writeBackup({ madeAt: THEN, learner: of, record: { events, documents } }));
}

/** A text as an upload. */
export const asFile = (text: string) => ({
  ...{ name: 'common-ground.json', mimeType: 'application/json' },
  buffer: Buffer.from(text),
});

/** Opens the record page and waits until it has read everything. */
export async function openRecord(page: Page) {
  await page.goto('/record/');
  await expect(page.getByRole('heading', { name: 'How it is kept' })).toBeVisible();
}

/** Puts learners on the device as an earlier visit would have left them; the first is learning now. */
export async function begunBy(page: Page, ...learners: Learner[]) {
  await page.goto('/about/');
  await page.evaluate((all) => {
    for (const one of all) localStorage.setItem(`common-ground.learner.${one.id}`, JSON.stringify(one));
    localStorage.setItem('common-ground.current', all[0]?.id ?? '');
  }, learners);
}

export const noteField = (page: Page) => page.getByRole('textbox', { name: 'What will you remember, or try at work?' });

/** Opens the lesson and brings its note to where it wakes. */
export async function openNote(page: Page) {
  await page.goto(lesson);
  await noteField(page).scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island:not([ssr])', { has: noteField(page) })).toBeVisible();
}

/** Writes a note and waits until it is saved. */
export async function writeNote(page: Page, text: string) {
  await openNote(page);
  await noteField(page).fill(text);
  await expect(page.getByText('Saved.')).toBeVisible();
}

/** Everything that the browser keeps for the site, as one text. */
export function readAllStores(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll();
        kept.push(await new Promise((resolve) => (request.onsuccess = () => resolve(request.result))));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}
