import { readFile } from 'node:fs/promises';
import {
  answerTo,
  begunBy,
  copyOf,
  learner,
  noteOn,
  openRecord,
  playedOf,
  readAllStores,
  writeNote,
} from './records.ts';
import { expect, test } from './test.ts';

const sam = learner('sam1', 'Sam');

test('an empty record says what will be here and how to begin', async ({ page }) => {
  await openRecord(page);
  await expect(page.getByText('Nothing is here yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start with “Communication and jargon”' })).toBeVisible();
});

test('the header leads to the record from every page', async ({ page }) => {
  await page.goto('/glossary/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Your record' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your record');
});

test('the record says that it is not evidence', async ({ page }) => {
  await openRecord(page);
  await expect(
    page.getByText('It is not evidence for a qualification: your assessor decides what counts.'),
  ).toBeVisible();
});

test.describe('with a record', () => {
  test.beforeEach(async ({ page }) => {
    const events = [
      ...[answerTo('rose-first-look', 1), answerTo('friday-email', 2), answerTo('gone-question', 3)],
      { ...answerTo('who-hears-first', 4), lesson: 'communication-and-jargon', how: 'said', kind: 'lesson-finished' },
    ];
    const { buffer } = copyOf(sam, [], [noteOn('gone-lesson', 'On a lesson that is gone.')]);
    const { documents } = JSON.parse(buffer.toString()) as { documents: { id: string }[] };
    await begunBy(page, sam);
    await page.evaluate(
      ([happened, written]) => {
        for (const event of happened) {
          const { id, at, clock, kind, ...rest } = event as Record<string, unknown>;
          const { question, revision, attempt, response, marks, lesson, how } = rest;
          const own = kind === 'lesson-finished' ? { lesson, how } : { question, revision, attempt, response, marks };
          const kept = JSON.stringify({ v: 3, id, at, clock, kind, ...own });
          localStorage.setItem(`common-ground.of.sam1.event.${String(id)}`, kept);
        }
        for (const one of written)
          localStorage.setItem(`common-ground.of.sam1.document.${one.id}`, JSON.stringify(one));
      },
      [events, documents] as const,
    );
    await openRecord(page);
  });

  test('the record counts the questions that are still in the course', async ({ page }) => {
    await expect(page.getByText('Finished on 20 November 2026. 2 of 9 questions answered.')).toBeVisible();
  });

  test('the record says what the last thing was and leads there', async ({ page }) => {
    await expect(page.getByText('Last, you finished “Communication and jargon”, on 20 November 2026')).toBeVisible();
    await page.getByRole('link', { name: 'Go on from there' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Communication and jargon');
  });

  test('a note on a lesson that is gone is still listed', async ({ page }) => {
    await expect(page.getByText('On a lesson that is gone.')).toBeVisible();
    await expect(page.getByRole('heading', { name: /no longer in the course/ })).toBeVisible();
  });

  test('when something was last saved is said in words', async ({ page }) => {
    await expect(page.getByText(/Last saved on \d+ \w+ \d{4} at \d\d:\d\d\./)).toBeVisible();
  });
});

test('a scenario is listed with its last ending and where it was left, and leads to its page', async ({ page }) => {
  await begunBy(page, sam);
  await page.evaluate(
    (events) => {
      for (const event of events) {
        localStorage.setItem(`common-ground.of.sam1.event.${event.id}`, JSON.stringify(event));
      }
    },
    [playedOf('two-people-ask', 1, 'a-slip-put-right'), playedOf('two-people-ask', 2)],
  );
  await openRecord(page);
  await expect(page.getByText('Last, you played “Two people ask”, on 20 November 2026')).toBeVisible();
  const scenarios = page.getByRole('region', { name: 'Your scenarios' });
  await expect(scenarios.getByRole('listitem')).toContainText(
    'Your last ending was “A slip put right”, on 20 November 2026. It is open again: you stopped after 1 choice',
  );
  for (const link of [scenarios.getByRole('link', { name: 'Two people ask' }), page.getByText('Go on from there')]) {
    await expect(link).toHaveAttribute('href', /\/scenarios\/two-people-ask\/$/);
  }
});

test('a question whose answer changed is named and linked', async ({ page }) => {
  await page.route('**/record/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const changed = html.replace(/(rose-first-look&quot;\],&quot;revision&quot;:\[0,)1/, '$1' + '2');
    expect(changed).not.toBe(html);
    await route.fulfill({ response, body: changed });
  });
  await begunBy(page, sam);
  await page.evaluate(
    (event) => localStorage.setItem('common-ground.of.sam1.event.a-1', JSON.stringify(event)),
    answerTo('rose-first-look', 1),
  );
  await openRecord(page);
  await expect(page.getByText('0 of 9 questions answered.')).toBeVisible();
  await expect(page.getByText('The right answer to one question has changed since you answered it')).toBeVisible();
  await expect(page.getByRole('link', { name: 'answer it again' })).toHaveAttribute('href', /#rose-first-look$/);
});

test('a value that could not be read is shown, saved as a file, and deleted', async ({ page }) => {
  await begunBy(page, sam);
  await page.evaluate(() => localStorage.setItem('common-ground.of.sam1.event.zz', 'not an event'));
  await openRecord(page);
  await expect(page.getByText('One saved value could not be read.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save them as a file' }).click();
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('not an event');
  await page.getByRole('button', { name: 'Delete them' }).click();
  await expect(page.getByText('What was set aside is deleted.')).toBeVisible();
  expect(await readAllStores(page)).not.toContain('not an event');
});

test('a note that could not be read is deleted with its learner', async ({ page }) => {
  await writeNote(page, 'Zebra.');
  await page.evaluate(async () => {
    const request = indexedDB.open('common-ground');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const store = request.result.transaction('documents', 'readwrite').objectStore('documents');
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      const asking = store.getAllKeys();
      asking.onsuccess = () => resolve(asking.result);
    });
    const putting = store.put({ v: 1, broken: 'Zebra.' }, keys[0]);
    await new Promise((resolve) => (putting.onsuccess = resolve));
    request.result.close();
  });
  await page.getByRole('textbox', { name: 'What will you remember' }).fill('Written over it.');
  await page.goto('/about/');
  await openRecord(page);
  await expect(page.getByText(/saved values? could not be read\./)).toBeVisible();
  await page.getByRole('button', { name: 'Delete You' }).click();
  await page.getByRole('button', { name: 'Delete this learner' }).click();
  await expect(page.getByText('Nothing is here yet.')).toBeVisible();
  expect(await readAllStores(page)).not.toContain('Zebra');
});

for (const [answer, before, after] of [
  [true, 'The browser may clear it', 'The browser has promised not to clear it'],
  [false, 'The browser may clear it', 'The browser has not agreed now.'],
] as const) {
  test(`the browser is asked to keep the record, and its answer “${answer ? 'yes' : 'no'}” is shown`, async ({
    page,
  }) => {
    await page.addInitScript((will) => {
      navigator.storage.persisted = () => Promise.resolve(false);
      navigator.storage.persist = () => Promise.resolve(will);
    }, answer);
    await openRecord(page);
    await expect(page.getByText(before)).toBeVisible();
    await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
    await expect(page.getByText(after)).toBeVisible();
  });
}

const blocked: [string, string[], string][] = [
  ['one place', ['indexedDB'], 'One of them does not work: the browser forbids it.'],
  ['the other place', ['localStorage'], 'One of them does not work: the browser forbids it.'],
  ['both places', ['localStorage', 'indexedDB'], 'Nothing is saved in this browser: the browser forbids it.'],
];

for (const [which, names, sentence] of blocked) {
  test(`a browser that forbids ${which} is named, and a copy is offered`, async ({ page }) => {
    await page.addInitScript((forbidden) => {
      const get = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      for (const name of forbidden) Object.defineProperty(window, name, { get });
    }, names);
    await openRecord(page);
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByLabel('Bring in a copy').setInputFiles(copyOf(sam, [answerTo('rose-first-look', 1)]));
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await expect(page.getByText('1 of 9 questions answered.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save a copy as a file' })).toBeVisible();
  });
}

test('a long name and a long word fit a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await begunBy(page, learner('sam1', 'n'.repeat(60)), learner('kim1', 'm'.repeat(60)));
  await page.evaluate(
    (one) => {
      localStorage.setItem(`common-ground.of.sam1.document.${one.id}`, JSON.stringify(one));
    },
    noteOn('communication-and-jargon', 'w'.repeat(300)),
  );
  await openRecord(page);
  await page.getByRole('button', { name: /^Delete m/ }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the record is used from top to bottom by keyboard alone', async ({ page }) => {
  await begunBy(page, sam);
  await openRecord(page);
  const reached: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? ''));
  }
  for (const name of ['Save a copy as a file', 'Rename Sam', 'Add a learner', 'Delete everything on this device']) {
    expect(reached.map((text) => text.replaceAll(/\s+/g, ' '))).toContain(name);
  }
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it would show, and offers nothing that does not work', async ({ page }) => {
    await page.goto('/record/');
    await expect(page.getByText('It needs JavaScript, which is off.')).toBeVisible();
    await expect(page.getByText('Opening your record')).toBeHidden();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test.describe('when the record cannot load', () => {
  test.use({ allowed: /ERR_FAILED|Failed to fetch|net::|hydrat/i });

  test('the page says so, and that nothing is lost', async ({ page }) => {
    await page.route(/_astro\/Record\./, (route) => route.abort());
    await page.goto('/record/');
    await expect(page.getByText('Your record could not load just now. It is still kept.')).toBeVisible();
  });
});
