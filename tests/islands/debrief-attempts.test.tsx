// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { REPAIRED, runOf, TO_THE_BEST, TO_THE_POOR } from '../engine/scenario/walks.ts';
import { lookBackAt, part } from './debriefing.tsx';

const TITLE = 'Your attempts side by side';
const rows = () =>
  within(part(TITLE))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
const at = (day: number) => Date.UTC(2026, 10, day, 9, 30);

test('a first attempt stands beside nothing', () => {
  lookBackAt(TO_THE_POOR);
  expect(screen.queryByRole('heading', { name: TITLE })).toBeNull();
});

test('a run that was not played to its end is no attempt', () => {
  lookBackAt(TO_THE_POOR, { earlier: [runOf(['help-with-the-coat'], at(3))] });
  expect(screen.queryByRole('heading', { name: TITLE })).toBeNull();
});

test('attempts stand side by side, and what differs is said in words', () => {
  lookBackAt(TO_THE_POOR, { earlier: [runOf(REPAIRED, at(3))] });
  expect(rows()).toEqual([
    ['This attempt25 November 2026 at 12:00', '3 November 2026 at 09:30'],
    ['The coat The same each time'],
    ['Help Rose into her coat, and tell her on the way.', 'Help Rose into her coat, and tell her on the way.'],
    ['The desk Not the same each time'],
    ['Wait here until two.', 'Ask Rose whether she would like to wait, or go home and come back.'],
    ['Rose’s answer Not the same each time'],
    ['Not reached', 'Tell Joel what you think of the muddle.'],
    ['By the window Not the same each time'],
    ['Not reached', 'Say sorry to Rose, and go back to Joel with her question.'],
    ['How it ended'],
    [
      'Three hours on a hard chair Did not go well for the person',
      'Sorted, at the second try Went partly well for the person',
    ],
  ]);
});

test('an attempt that an edit cut short says so, and is shown as far as it fits', () => {
  const cut = runOf(['say-you-will-ask', 'gone'], at(3), { ending: 'a-short-wait' });
  lookBackAt(TO_THE_POOR, { earlier: [cut] });
  expect(rows()[2]?.[1]).toBe('Say that you do not know either, and ring the ward to ask.');
  expect(rows().at(-1)?.[1]).toBe('The story has changed since this attempt. It is shown as far as it still fits.');
});

test('of more than four attempts the latest four are shown, and that is said', () => {
  lookBackAt(TO_THE_POOR, { earlier: [1, 2, 3].map((day) => runOf(TO_THE_BEST, at(day))) });
  expect(part(TITLE).textContent).not.toContain('four latest');
  lookBackAt(TO_THE_POOR, { earlier: [1, 2, 3, 4].map((day) => runOf(TO_THE_BEST, at(day))) });
  expect(part(TITLE).textContent).toContain('These are your four latest attempts.');
  expect(rows()[0]).toHaveLength(4);
});

test('the table scrolls in a region that has a name and can be reached by keyboard', () => {
  lookBackAt(TO_THE_POOR, { earlier: [runOf(TO_THE_BEST, at(3))] });
  const region = screen.getByRole('region', { name: 'What you chose at each turning point' });
  expect(region.tabIndex).toBe(0);
  expect(within(region).getByRole('table', { name: 'What you chose at each turning point' })).toBeDefined();
});
