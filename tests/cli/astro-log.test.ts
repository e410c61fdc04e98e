import { expect, test } from 'vitest';
import { withoutStack } from '../../src/cli/astro-log.ts';

test('an error keeps its words and loses the lines about where it came from', () => {
  const error = 'TypeError: no\n    at page (file:///a.mjs:1:2)\n    at async build (file:///b.mjs:3:4)';
  expect(withoutStack(error)).toBe('TypeError: no');
  expect(withoutStack('Look at this\nat once')).toBe('Look at this\nat once');
});
