// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import {
  asksConfidence,
  confidenceAtStartScript,
  keepAsksConfidence,
} from '../../../src/store/local/asks-confidence.ts';
import { openNewBrowser } from '../page.ts';
import { blockLocal, keys } from '../stores.ts';

const KEY = 'common-ground.confidence';

beforeEach(async () => {
  await openNewBrowser();
  openPage();
});

/** The next page, whose head runs before anything else. */
function openPage(): void {
  delete document.documentElement.dataset['confidence'];
  // Run as the page runs it: as text in its head.
  const script = document.createElement('script');
  script.textContent = confidenceAtStartScript;
  (0, eval)(script.textContent);
}

test('questions ask at first, and nothing is kept', () => {
  expect(asksConfidence()).toBe(true);
  expect(keys()).toEqual([]);
});

test('the page that turns it off follows at once', () => {
  keepAsksConfidence(false);
  expect(asksConfidence()).toBe(false);
  expect(document.documentElement.dataset['confidence']).toBe('off');
});

test('the next page knows that it is off', () => {
  keepAsksConfidence(false);
  openPage();
  expect(asksConfidence()).toBe(false);
});

test('turning it on again keeps nothing, on this page and the next', () => {
  keepAsksConfidence(false);
  keepAsksConfidence(true);
  expect(asksConfidence()).toBe(true);
  expect(keys()).toEqual([]);
  openPage();
  expect(asksConfidence()).toBe(true);
});

test.each(['', 'on', 'OFF', 'garbage', '{"v":1}'])('the value %j is ignored', (value) => {
  localStorage.setItem(KEY, value);
  openPage();
  expect(asksConfidence()).toBe(true);
});

test('with storage blocked, the choice holds for the page and the next one asks', () => {
  blockLocal();
  keepAsksConfidence(false);
  expect(asksConfidence()).toBe(false);
  openPage();
  expect(asksConfidence()).toBe(true);
});
