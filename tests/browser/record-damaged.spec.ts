import type { BrowserContext, Page } from '@playwright/test';
import type { RecordEvent } from '../../src/engine/record/event.ts';
import { sealEvents } from '../../src/engine/record/event-run.ts';
import { answer, card, LESSON, questions } from './answering.ts';
import { writeNote } from './records.ts';
import { readLocal, readLog, replaceInLog, untilCommitted, type LogEntry } from './stores.ts';
import { expect, test } from './test.ts';

/** What a value may have turned into. */
const damages = {
  garbage: () => '}{ not ours \u0000',
  'an empty text': () => '',
  'another shape': (value: unknown) =>
    typeof value === 'string' ? '{"v":1,"colour":"blue"}' : { v: 1, colour: 'blue' },
  'a newer version': (value: unknown) =>
    typeof value !== 'string'
      ? { ...(value as object), v: 99 }
      : value.startsWith('{')
        ? value.replace(/"v":\d+/, '"v":99')
        : value.replace(/^\d+\./, '99.'),
};

async function makeRecord(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(LESSON);
  await answer(page, questions.first);
  await answer(page, questions.second);
  await untilCommitted(page);
  await page.goto('/about/');
  return page;
}

/** Adds what a longer record has too: a note, and older events in a chunk. */
async function makeFullRecord(context: BrowserContext): Promise<Page> {
  const page = await makeRecord(context);
  await writeNote(page, 'Ask what short words mean.');
  await untilCommitted(page);
  await page.goto('/about/');
  const row = (await readLog(page)).find(({ store }) => store === 'events') as LogEntry;
  await replaceInLog(page, { ...row, store: 'chunks', value: sealEvents([row.value as RecordEvent]) });
  return page;
}

/** Whether a text is still kept on this device as it was, where it stood or set aside. */
async function isKept(page: Page, text: string): Promise<boolean> {
  const inLocal = Object.entries(await readLocal(page)).map(([key, value]) =>
    key.includes('.aside.') ? (JSON.parse(value) as { value: string }).value : value,
  );
  const inLog = (await readLog(page)).map(({ value }) => (value as { value?: unknown }).value);
  return [...inLocal, ...inLog].includes(text);
}

async function expectCourseWorks(page: Page) {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(LESSON);
  await answer(page, questions.third);
  await page.reload();
  await card(page, questions.third).scrollIntoViewIfNeeded();
  await expect(card(page, questions.third).getByText('You answered this')).toBeVisible();
}

for (const [name, damage] of Object.entries(damages)) {
  test(`with any value of local storage turned into ${name} the course works and its bytes are kept`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const keys = Object.keys(await withRecord(browser, readLocal)).map(withoutIds);
    expect(keys.toSorted()).toEqual(['current', 'learner.*', 'of.*.recent', 'of.*.snapshot']);
    for (const key of keys) {
      await withRecord(browser, async (page) => {
        const [found, value] = Object.entries(await readLocal(page)).find(([each]) => withoutIds(each) === key) ?? [];
        if (found === undefined || value === undefined) throw new Error(`There is no ${key}.`);
        const damaged = damage(value) as string;
        await page.evaluate(([key, text]) => localStorage.setItem(key, text), [found, damaged] as const);
        await expectCourseWorks(page);
        expect(await isKept(page, damaged), key).toBe(true);
      });
    }
  });
}

test('each value of the database, turned into anything, leaves a course that works and is kept', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const list = async (page: Page) => (await readLog(page)).map(({ store }) => store);
  const places = await withRecord(browser, list, makeFullRecord);
  expect([...new Set(places)].toSorted()).toEqual(['chunks', 'documents', 'events', 'learners', 'meta']);
  for (const store of new Set(places)) {
    for (const damage of Object.values(damages)) {
      await withRecord(
        browser,
        async (page) => {
          const entry = (await readLog(page)).find((each) => each.store === store) as LogEntry;
          const damaged = damage(entry.value);
          await replaceInLog(page, { ...entry, value: damaged });
          // Without its snapshot the page has to read the damaged value.
          await page.evaluate(() => {
            for (const key of Object.keys(localStorage)) if (key.endsWith('.snapshot')) localStorage.removeItem(key);
          });
          await expectCourseWorks(page);
          const kept = (await readLog(page)).map(({ value }) => JSON.stringify(value));
          expect(
            kept.some((text) => text.includes(JSON.stringify(damaged))),
            `${store}: ${JSON.stringify(damaged)}`,
          ).toBe(true);
        },
        makeFullRecord,
      );
    }
  }
});

test('the learner is told once that something was set aside', async ({ browser }) => {
  await withRecord(browser, async (page) => {
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((each) => each.endsWith('.recent'));
      if (key) localStorage.setItem(key, 'garbage');
    });
    await page.goto(LESSON);
    await card(page, questions.first).scrollIntoViewIfNeeded();
    const notice = page.getByText('Something saved here could not be read.');
    await expect(notice).toBeVisible();
    await page.reload();
    await card(page, questions.first).scrollIntoViewIfNeeded();
    await expect(card(page, questions.first).getByText('You answered this')).toBeVisible();
    await expect(notice).toBeHidden();
  });
});

const withoutIds = (key: string) => key.replace('common-ground.', '').replace(/[a-z0-9]{16}/, '*');

async function withRecord<Result>(
  browser: import('@playwright/test').Browser,
  use: (page: Page) => Promise<Result>,
  make = makeRecord,
): Promise<Result> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    return await use(await make(context));
  } finally {
    await context.close();
  }
}
