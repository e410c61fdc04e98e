import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerByKeyboard } from './by-keyboard.ts';
import { checkButton, confidenceOf, optionsOf, verdict } from './questions.ts';
import { answersIn, readLocal, readLog, untilCommitted } from './stores.ts';
import { expect, test } from './test.ts';

const FOLDER = join(import.meta.dirname, '../../src/engine/question');

/** The kinds of question that have an example, and the example as its author wrote it. */
const examples = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(FOLDER, entry.name)).includes('example.yaml'))
  .map(({ name }) => ({ kind: name, text: readFileSync(join(FOLDER, name, 'example.yaml'), 'utf8') }));

/** The example of a scenario, as its author wrote it. */
const scenario = readFileSync(join(FOLDER, '../scenario/example.yaml'), 'utf8');

const exampleOn = (page: Page, kind: string) => page.locator(`section[id="example-${kind}"]`);
const fieldNames = (page: Page, depth: string) => page.locator(`main ${depth} > div > dt code`);

/** Everything that the browser keeps of the course. */
async function traces(page: Page) {
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  return { local: await readLocal(page), databases, session: await page.evaluate(() => ({ ...sessionStorage })) };
}

test('the authors’ pages lead to a page for every kind that has an example', async ({ page }) => {
  await page.goto('/authors/');
  const links = page.locator('#questions ~ ul li a');
  await expect(links).toHaveCount(examples.length);
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(targets.toSorted()).toEqual(examples.map(({ kind }) => `/authors/${kind}/`).toSorted());
});

test('every page leads to the authors’ pages', async ({ page }) => {
  await page.goto('/');
  await page.locator('footer').getByRole('link', { name: 'Write for the course' }).click();
  await expect(page).toHaveURL('/authors/');
});

test('the authors’ pages lead to the page on scenarios, which shows the example as it is written', async ({ page }) => {
  await page.goto('/authors/');
  await page.getByRole('link', { name: 'Write a scenario' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write a scenario');
  expect(await page.locator('main pre').last().textContent()).toBe(scenario);
});

test('the page on scenarios names every field that its example has', async ({ page }) => {
  await page.goto('/authors/scenario/');
  const named = await page.locator('main dt code').allInnerTexts();
  const written = Array.from(scenario.matchAll(/^ *(?:- )?([a-zA-Z]+):(?= |$)/gm), ([, name]) => name ?? '');
  expect(written.filter((name) => !named.includes(name))).toEqual([]);
});

for (const { kind, text } of examples) {
  test(`the page on “${kind}” shows its example as it is written`, async ({ page }) => {
    await page.goto(`/authors/${kind}/`);
    expect(await page.locator('main pre').textContent()).toBe(text);
  });

  test(`the page on “${kind}” says how it is marked and names every field that its example has`, async ({ page }) => {
    await page.goto(`/authors/${kind}/`);
    await expect(page.getByText(/^It can be checked when: .+\.$/)).toBeVisible();
    const outer = await fieldNames(page, 'dl:not(dd dl)').allInnerTexts();
    const written = Array.from(text.matchAll(/^([a-z]+):/gm), ([, name]) => name);
    expect(written.filter((name) => !outer.includes(name ?? ''))).toEqual([]);
    const inner = await fieldNames(page, 'dd dl').allInnerTexts();
    const writtenInside = Array.from(text.matchAll(/^\s+(?:- )?([a-z]+):(?= |$)/gm), ([, name]) => name);
    expect(writtenInside.filter((name) => !inner.includes(name ?? ''))).toEqual([]);
  });

  test(`the example of “${kind}” is live: a check with nothing answered says what is missing`, async ({ page }) => {
    await page.goto(`/authors/${kind}/`);
    const example = exampleOn(page, kind);
    await expect(example.locator('astro-island')).not.toHaveAttribute('ssr');
    await example.getByRole('button', { name: /^(Check my answer|Compare with a model answer)$/ }).click();
    await expect(example.getByText(/ first[.,]/).filter({ visible: true })).toBeVisible();
  });

  test(`the example of “${kind}” is answered by keyboard alone`, async ({ page }) => {
    await page.goto(`/authors/${kind}/`);
    const example = exampleOn(page, kind);
    await expect(example.locator('astro-island')).not.toHaveAttribute('ssr');
    await answerByKeyboard(page, /^(Check my answer|Save my marks)$/);
    await expect(verdict(example).last()).not.toBeEmpty();
    await expect(example.getByRole('button', { name: 'Checked' })).toBeFocused();
  });

  test(`the example of “${kind}” leads to the part of a lesson that teaches it`, async ({ page }) => {
    await page.goto(`/authors/${kind}/`);
    const part = page.getByRole('link', { name: 'Read the part that teaches this', includeHidden: true });
    const [path, fragment = ''] = (await part.first().getAttribute('href'))?.split('#') ?? [];
    await page.goto(`${path}#${fragment}`);
    await expect(page.locator(`[id="${fragment}"]`)).toBeVisible();
  });

  test(`opening the page on “${kind}” leaves no trace`, async ({ page }) => {
    await page.goto(`/authors/${kind}/`, { waitUntil: 'networkidle' });
    await expect(exampleOn(page, kind).locator('astro-island')).not.toHaveAttribute('ssr');
    expect(await traces(page)).toEqual({ local: {}, databases: [], session: {} });
  });
}

for (const [kind, options, words] of [
  ['single', [/Stop his help in the shower/], 'Not this one.'],
  ['multiple', [], 'Partly right.'],
] as const) {
  test(`an answer to the example of “${kind}” has its feedback and leaves no trace`, async ({ page }) => {
    await page.goto(`/authors/${kind}/`);
    const example = exampleOn(page, kind);
    if (options.length === 0) await chooseOneRight(page, kind);
    for (const option of options) await optionsOf(example).filter({ hasText: option }).click();
    await confidenceOf(example).getByText('Very sure').click();
    await checkButton(example).click();
    await expect(verdict(example)).toContainText(words);
    await expect(verdict(example)).toContainText('You were very sure');
    await example.getByRole('button', { name: 'Try again' }).click();
    await expect(checkButton(example)).toBeVisible();
    // Something that is on its way would come right behind.
    await page.waitForTimeout(300);
    expect(await traces(page)).toEqual({ local: {}, databases: [], session: {} });
    await page.reload();
    await expect(example.getByText('You answered this')).toHaveCount(0);
  });
}

test('an answer to an example adds nothing to the record of somebody who learns here', async ({ page }) => {
  await page.goto('/modules/barriers/communication-and-jargon/#rose-first-look');
  const first = page.locator('section[id="rose-first-look"]');
  await optionsOf(first).filter({ hasText: 'Find where the message failed' }).click();
  await checkButton(first).click();
  await expect(verdict(first)).not.toBeEmpty();
  await untilCommitted(page);

  await page.goto('/authors/single/');
  const example = exampleOn(page, 'single');
  await optionsOf(example).first().click();
  await checkButton(example).click();
  await expect(verdict(example)).not.toBeEmpty();
  // An answer that is on its way would come right behind.
  await page.waitForTimeout(300);
  expect(answersIn(await readLog(page))).toBe(1);
  expect(JSON.stringify([await readLocal(page), await readLog(page)])).not.toContain('example-single');
});

async function chooseOneRight(page: Page, kind: string) {
  const text = examples.find((example) => example.kind === kind)?.text ?? '';
  const right = /text: (.+)\n\s+right: true/.exec(text)?.[1] ?? '';
  await optionsOf(exampleOn(page, kind)).filter({ hasText: right }).click();
}
