import type { Page } from '@playwright/test';
import type { Happening, RecordEvent } from '../../src/engine/record/event.ts';
import { foldEvents } from '../../src/engine/record/fold.ts';
import { seal } from '../../src/engine/record/sealed.ts';

const LESSON = 'communication-and-jargon';

/** The questions that the model lesson asks. */
export const QUESTIONS = [
  ...['rose-first-look', 'double-up-on-the-phone', 'friday-email', 'who-hears-first', 'best-say-back'],
  ...['why-each-message-failed', 'email-from-the-ward', 'blood-test-say-back', 'independent-with-meals'],
];

export const answered = (question: string, revision = 1): Happening => ({
  kind: 'question-answered',
  ...{ question, revision, attempt: 1, response: { chosen: ['find-cause'] }, marks: 1 },
});
export const reached = (section: string): Happening => ({ kind: 'section-reached', lesson: LESSON, section });
export const finished = (how: 'read' | 'said' | 'taken-back'): Happening => ({
  kind: 'lesson-finished',
  lesson: LESSON,
  how,
});

let seeded = 0;

/**
 * Puts the record of a new learner into the browser, as the course keeps it, with all of it done on 22 November 2026.
 * Gives back the learner’s id.
 */
export async function seed(page: Page, happenings: Happening[]): Promise<string> {
  seeded += 1;
  const learnerId = `seeded${seeded}`;
  const at = Date.UTC(2026, 10, 22, 12);
  const events = happenings.map(
    (happening, index) => ({ v: 3, id: `seeded-${index + 1}`, at, clock: index + 1, ...happening }) as RecordEvent,
  );
  const snapshot = seal({ clock: events.length, savedAt: at, progress: foldEvents(events) });
  // A page that shows no progress, so that nothing reads or writes the record meanwhile.
  await page.goto('/about/');
  await page.evaluate(
    ({ learnerId, snapshot, at }) => {
      localStorage.setItem('common-ground.current', learnerId);
      localStorage.setItem(
        `common-ground.learner.${learnerId}`,
        JSON.stringify({ v: 1, id: learnerId, name: '', since: at }),
      );
      localStorage.setItem(`common-ground.of.${learnerId}.snapshot`, snapshot);
    },
    { learnerId, snapshot, at },
  );
  return learnerId;
}

/** Watches how far things move as a page loads; read the sum with {@link shiftOf}. */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shift: number }).shift += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shift: number }).shift);
