// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { REPAIRED, TO_THE_POOR } from '../engine/scenario/walks.ts';
import { lookBackAt, part } from './debriefing.tsx';

type Printed = { sheet: string; mark: string | undefined };
let printed: Printed[] = [];

// What stands last in the page, and how the page is marked, when the browser is asked to print.
beforeEach(() => {
  printed = [];
  vi.stubGlobal('print', () => {
    const { lastElementChild } = document.body;
    printed.push({ sheet: lastElementChild?.textContent ?? '', mark: document.documentElement.dataset['prints'] });
  });
});

const printSheet = () => fireEvent.click(screen.getByRole('button', { name: 'Print the sheet' }));
const afterPrint = () => act(() => dispatchEvent(new Event('afterprint')));
const sheets = () => document.querySelectorAll('h1').length;

test('the questions for the discussion can be read before anything is printed', () => {
  lookBackAt(TO_THE_POOR);
  expect(part('Take this to your assessor').textContent).toContain('What did you do before the plan moved on?');
  expect(sheets()).toBe(0);
});

test('the sheet stands in the page, which is marked for it, when the browser is asked to print', () => {
  lookBackAt(TO_THE_POOR);
  printSheet();
  expect(printed).toHaveLength(1);
  expect(printed[0]?.mark).toBe('sheet');
  expect(printed[0]?.sheet).toMatch(/^A scenario from Common GroundA coat on the chair/);
});

test('after printing the page is as it was, and the sheet can be printed again', () => {
  lookBackAt(TO_THE_POOR);
  printSheet();
  afterPrint();
  expect([sheets(), document.documentElement.dataset['prints']]).toEqual([0, undefined]);
  printSheet();
  expect(printed).toHaveLength(2);
  afterPrint();
});

test('the sheet has the path, the ending, the criteria with their verbs and every question', () => {
  lookBackAt(REPAIRED);
  printSheet();
  const sheet = printed[0]?.sheet ?? '';
  for (const words of [
    'You are a care worker at Larkfield House.',
    'The coat – Help Rose into her coat, and tell her on the way.',
    'By the window – Say sorry to Rose, and go back to Joel with her question.',
    'How it ended: Sorted, at the second try. Rose has a new time.',
    '1.6 Explain common barriers (Level 3 unit; the verb is “explain”)',
    'When did you last find that a person had not been told of a plan about them?',
    'How would somebody else know that it worked?',
  ]) {
    expect(sheet).toContain(words);
  }
  afterPrint();
});

test('the sheet says whose it is and when, and leaves room where it does not know', () => {
  lookBackAt(TO_THE_POOR, { learnerName: 'Sam' });
  printSheet();
  expect(printed[0]?.sheet).toContain('Learner: SamAssessor: Date: 25 November 2026');
  afterPrint();
  lookBackAt(TO_THE_POOR);
  printSheet();
  expect(printed[1]?.sheet).toContain('Learner: Assessor: ');
  afterPrint();
});

test('the sheet warns of real names and of being taken for evidence', () => {
  lookBackAt(TO_THE_POOR);
  printSheet();
  expect(printed[0]?.sheet).toContain('Do not write names or details of real people.');
  expect(printed[0]?.sheet).toContain('It is not evidence for a qualification: your assessor decides what counts.');
  afterPrint();
});
