import { expect, test } from 'vitest';
import { BUDGETS, findBreaches, worstPages } from '../../src/cli/budgets.ts';
import type { PageWeight } from '../../src/cli/page-weight.ts';

const FULL: PageWeight = {
  page: 'index.html',
  html: 25_000,
  css: 12_000,
  fonts: 36_000,
  preloadedFonts: 1,
  script: 6_000,
  total: 75_000,
  awake: 150_000,
  allAwake: 160_000,
  requests: 8,
  missing: [],
};

test('a page that uses every budget up keeps to all of them', () => {
  expect(findBreaches(FULL)).toEqual([]);
});

test.each(BUDGETS)('a page that is over its budget for $name is told so', ({ measure, name }) => {
  const breaches = findBreaches({ ...FULL, [measure]: FULL[measure] * 2 });
  expect(breaches).toEqual([expect.stringContaining(`index.html: ${name} comes to`)]);
});

test.each([0, 2])('%i preloaded fonts are not one', (preloadedFonts) => {
  expect(findBreaches({ ...FULL, preloadedFonts })).toEqual([expect.stringContaining('preload exactly one')]);
});

test('an address without a file is a breach', () => {
  expect(findBreaches({ ...FULL, missing: ['/none.png'] })).toEqual([expect.stringContaining('it asks for /none.png')]);
});

test('the table names the worst page for each budget', () => {
  const table = worstPages([FULL, { ...FULL, page: 'heavy/index.html', css: 12_100 }]);
  expect(table).toMatch(/^CSS +12\.0 kB +12\.1 kB +heavy\/index\.html$/m);
  expect(table).toMatch(/^requests +8 +8 +index\.html$/m);
});
