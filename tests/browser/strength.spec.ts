import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { questions } from './bank.ts';
import { sat, withHistory, type Given } from './histories.ts';
import { pages } from './pages.ts';
import { openRecord, THEN } from './records.ts';
import { CHECK, headingIn } from './sittings.ts';
import { expect, test } from './test.ts';

const CRITERION = 'l4-partnership/1.4';
const PAGE = '/qualifications/l4-partnership/1-4/';

const ids = questions.filter(({ kind, criterion }) => kind !== 'short' && criterion === CRITERION).slice(0, 6);
const answers = ids.map(({ id: question }, place): Given => ({ question, how: place === 0 ? 'wrong' : 'right' }));
const history = sat('check1', { of: 'check', module: 'barriers', questions: ids.map(({ id }) => id) }, answers);

/** Sentences that say that something is met, passed or secure, but for those that deny it. “Passed on” is no claim. */
function claimsIn(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => /\b(met|meets|passed|achieved|achieves|secure)\b/i.test(sentence))
    .filter((sentence) =>
      /\bcriteri|\bunits?\b|\boutcome|\bqualification|\bscores?\b|\blevels?\b|\byou(r| have| are)?\b/i.test(sentence),
    )
    .filter((sentence) => !/\bpassed (it )?on\b|\bsecure (e?mail|route)\b/i.test(sentence))
    .filter((sentence) => !/\b(no|not|never|cannot|decides)\b/i.test(sentence));
}

test('a sentence that claims something is found, and one that denies it is not', () => {
  expect(claimsIn('This criterion is met. You passed!\nLevel: secure')).toHaveLength(3);
  expect(claimsIn('No score means that a criterion is met.')).toEqual([]);
});

test('no page says that anything is met, passed or secure', () => {
  const claims = pages.flatMap((path) => {
    const $ = load(
      readFileSync(join(import.meta.dirname, '../../dist', path, path.endsWith('/') ? 'index.html' : ''), 'utf8'),
    );
    $('script, style, pre').remove();
    $('p, li, h1, h2, h3, dt, dd, legend, label, summary, td').append('\n');
    return claimsIn($('body').text()).map((claim) => `${path}: ${claim.trim()}`);
  });
  expect(claims).toEqual([]);
});

test('the record page says how strong a criterion is in questions, with its reasons', async ({ page }) => {
  await page.clock.setFixedTime(THEN);
  await withHistory(page, THEN, history);
  await openRecord(page);
  const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Level 4 unit 1.4' }) });
  await expect(line).toContainText('Growing. 5 of your 6 latest answers right, over 1 day.');
  await expect(line).toContainText('To grow stronger: come back on another day.');
  await expect(page.getByText('Not seen yet: Unit 17 1.6.')).toBeVisible();
  await expect(page.getByText('An assessor decides what meets a criterion. Answers here cannot.')).toBeVisible();
  expect(claimsIn(await page.locator('body').innerText())).toEqual([]);
});

test('the results of a check claim nothing, and say that they are no evidence', async ({ page }) => {
  await page.clock.setFixedTime(THEN);
  await withHistory(page, THEN, history);
  await page.goto(CHECK);
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(headingIn(page)).toHaveText('How your check went');
  await expect(page.getByText('It is not evidence for a qualification')).toBeVisible();
  await page
    .locator('main details')
    .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
  expect(claimsIn(await page.locator('body').innerText())).toEqual([]);
});

test('the page of a criterion says its strength after answers', async ({ page }) => {
  await page.clock.setFixedTime(THEN);
  await withHistory(page, THEN, history);
  await page.goto(PAGE);
  await expect(page.locator('[data-strength]')).toHaveText(
    'Growing. 5 of your 6 latest answers right, over 1 day. To grow stronger: come back on another day.',
  );
});

test('the page of a criterion fetches no list of questions for somebody without answers', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  await expect(page.locator('[data-strength]')).toHaveText('You have not answered one yet.');
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
});
