import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCalendar, type CalendarEntry } from '../../../src/engine/review/calendar.ts';

const NOW = Date.UTC(2026, 10, 22, 9, 5, 7);
const write = (fields: Partial<CalendarEntry> = {}) =>
  writeCalendar(
    { day: '2026-11-25', uid: 'review-k3x9c2qv', title: 'Review', description: 'Six questions.', ...fields },
    NOW,
  );
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const lineOf = (name: string, text: string) =>
  unfold(text)
    .split('\r\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const octetsOf = (text: string) => new TextEncoder().encode(text).length;

test('a calendar file has one entry for a whole day', () => {
  expect(write()).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Common Ground//Review//EN',
      'BEGIN:VEVENT',
      'UID:review-k3x9c2qv',
      'DTSTAMP:20261122T090507Z',
      'DTSTART;VALUE=DATE:20261125',
      'DTEND;VALUE=DATE:20261126',
      'SUMMARY:Review',
      'DESCRIPTION:Six questions.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('an entry on the last day of a month or year ends on the first of the next', () => {
  expect(write({ day: '2026-12-31' })).toContain('DTEND;VALUE=DATE:20270101\r\n');
  expect(write({ day: '2028-02-28' })).toContain('DTEND;VALUE=DATE:20280229\r\n');
});

test('commas, semicolons, backslashes and line breaks are escaped', () => {
  expect(lineOf('SUMMARY', write({ title: String.raw`a, b; c\d` }))).toBe(String.raw`a\, b\; c\\d`);
  expect(lineOf('DESCRIPTION', write({ description: 'one\ntwo\r\nthree\rfour' }))).toBe(
    String.raw`one\ntwo\nthree\nfour`,
  );
});

test('a line of 75 octets is not folded, and one of 76 is', () => {
  const most = 'x'.repeat(75 - 'SUMMARY:'.length);
  expect(write({ title: most })).toContain(`SUMMARY:${most}\r\n`);
  expect(write({ title: `${most}y` })).toContain(`SUMMARY:${most}\r\n y\r\n`);
});

test('a line is folded before a letter of several octets that has no room', () => {
  const start = 'x'.repeat(74 - 'SUMMARY:'.length);
  expect(write({ title: `${start}é` })).toContain(`SUMMARY:${start}\r\n é\r\n`);
  expect(write({ title: `${start}👋🏽` })).toContain(`SUMMARY:${start}\r\n 👋🏽\r\n`);
});

test('a line that was folded counts the blank at its start', () => {
  const lines = write({ title: 'x'.repeat(300) }).split('\r\n');
  expect(Math.max(...lines.map(octetsOf))).toBe(75);
});

test('whatever the words are, no line is over 75 octets and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      const title = words.replaceAll(/[\r\n\\;,]/g, 'é');
      const text = write({ title });
      for (const line of text.split('\r\n')) expect(octetsOf(line)).toBeLessThanOrEqual(75);
      expect(lineOf('SUMMARY', text)).toBe(title);
    }),
  );
});
