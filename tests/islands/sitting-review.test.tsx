// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { course } from './sitting-course.ts';
import {
  answer,
  answerAll,
  asked,
  button,
  eventsOf,
  heading,
  leave,
  open,
  openBrowser,
  press,
  publish,
} from './sitting-page.tsx';

/** The middle of a Wednesday, so that it is the same day in most time zones. */
const NOW = Date.UTC(2026, 10, 25, 12);
const DAY = 86_400_000;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await openBrowser();
});
afterEach(() => void vi.useRealTimers());

const text = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';
const wait = (days: number) => vi.setSystemTime(Date.now() + days * DAY);

/** The learner answers all seven questions in practice. Gives back the ids in the order in which they were asked. */
async function practise(how: (id: string) => 'right' | 'wrong' = () => 'right'): Promise<string[]> {
  await open('practice');
  fireEvent.click(screen.getByLabelText(/^About 10 minutes/));
  await press('Begin');
  const ids = await answerAll(how);
  await leave();
  return ids;
}

/** What a calendar file holds that the page gives to the browser to save, line by line, with the name of the file. */
async function saveCalendar(): Promise<{ name: string; lines: string[] }> {
  const files: Blob[] = [];
  const names: string[] = [];
  Object.assign(URL, {
    createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  fireEvent.click(button('Put it in my calendar'));
  const [file] = files;
  if (!file) throw new Error('No file was saved.');
  expect(file.type).toBe('text/calendar');
  // A line that was folded goes on after a space.
  return { name: names[0] ?? '', lines: (await file.text()).replaceAll('\r\n ', '').trimEnd().split('\r\n') };
}

test('somebody who has answered nothing is told when questions come back', async () => {
  await open('review');
  expect(heading()).toBe('Nothing to review now');
  expect(text()).toContain('When you answer questions in a lesson, they come back here after some days');
  expect(screen.queryByRole('button')).toBeNull();
});

test('right after practice nothing is due, and the day of the next review is said', async () => {
  await practise();
  await open('review');
  expect(heading()).toBe('Nothing to review now');
  expect(text()).toContain('Your next review is on Friday 27 November.');
});

test('three days later the questions are due, in words', async () => {
  await practise();
  wait(3);
  await open('review');
  expect(heading()).toBe('7 questions from 2 modules, about 5 minutes');
});

test('what is due is asked, as a review', async () => {
  const ids = await practise();
  wait(3);
  await open('review');
  await press('Begin the review');
  const begun = (await eventsOf('sitting-begun')).at(-1);
  expect(begun?.of).toBe('review');
  expect(begun?.questions.toSorted()).toEqual(ids.toSorted());
  expect(await answerAll()).toEqual(begun?.questions);
});

test('where the learner was sure and wrong comes first', async () => {
  await open('practice');
  fireEvent.click(screen.getByLabelText(/^About 10 minutes/));
  await press('Begin');
  const ids = (await eventsOf('sitting-begun'))[0]?.questions ?? [];
  const last = ids.filter((id) => id !== 'own-words').at(-1);
  while (/^Question/.test(heading() ?? '')) {
    await answer('wrong', asked() === last ? 'Very sure' : 'Not sure');
    await press(/^(Next question|See how it went)$/);
  }
  await leave();
  wait(3);
  await open('review');
  await press('Begin the review');
  expect(asked()).toBe(last);
});

test('a review shows its feedback after each answer', async () => {
  await practise();
  wait(3);
  await open('review');
  await press('Begin the review');
  while (asked() !== 'rose') {
    await answer('right');
    await press('Next question');
  }
  await answer('wrong');
  expect(text()).toContain('Why rose-bad.');
});

test('who stops is not asked again at once what they answered, and the others stay due', async () => {
  await practise();
  wait(3);
  await open('review');
  await press('Begin the review');
  await answer('right');
  await press('Stop here');
  expect(heading()).toBe('How your review went');
  await press('Back to the beginning');
  expect(heading()).toMatch(/^6 questions from 2 modules/);
});

test('a question that is gone from the bank is not due', async () => {
  await practise();
  wait(3);
  publish({ gone: ['meeting', 'tasks'] });
  await open('review');
  expect(heading()).toBe('5 questions from 1 module, about 5 minutes');
});

test('a question whose right answer has changed since is not due until it is answered again', async () => {
  await practise();
  wait(3);
  publish({ file: { ...course, bank: course.bank.map((entry) => ({ ...entry, revision: 2 })) } });
  await open('review');
  expect(heading()).toBe('Nothing to review now');
});

test('after a whole review the results say when the next one is', async () => {
  await practise();
  wait(3);
  await open('review');
  await press('Begin the review');
  await answerAll();
  expect(heading()).toBe('How your review went');
  expect(text()).toMatch(/Your next review is on \w+ \d+ \w+\./);
});

test('the calendar file has the day of the next review, for a whole day, and is named after it', async () => {
  await practise();
  await open('review');
  const { name, lines } = await saveCalendar();
  expect(name).toBe('next-review-2026-11-27.ics');
  expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261127', 'DTEND;VALUE=DATE:20261128']));
});

test('the calendar file is one entry with a title, and a later one takes its place', async () => {
  await practise();
  await open('review');
  const { lines } = await saveCalendar();
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:next-review@common-ground',
      'SUMMARY:Common Ground: review',
      'DTSTAMP:20261125T120000Z',
    ]),
  );
});

test('the calendar file leads to the review, also from the results of a check', async () => {
  await open('check', 'teams');
  await press('Begin the check');
  await answerAll();
  const { lines } = await saveCalendar();
  expect(lines).toContain('DESCRIPTION:Some questions come back today. Begin here: http://localhost:3000/review/');
});

test('nothing shames: no streak, no word of failing, no red number', async () => {
  await practise(() => 'wrong');
  wait(30);
  await open('review');
  expect(text()).not.toMatch(/streak|overdue|late|fail|missed/i);
});
