// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Happening, RecordEvent } from '../../src/engine/record/event.ts';
import { foldEvents } from '../../src/engine/record/fold.ts';
import { LastThing } from '../../src/islands/record/LastThing.tsx';
import { Preview } from '../../src/islands/record/Preview.tsx';
import { Scenarios } from '../../src/islands/record/Scenarios.tsx';

afterEach(cleanup);

const coat = {
  ...{ id: 'a-coat', title: 'A coat on the chair', href: '/scenarios/a-coat/' },
  endings: [
    { id: 'a-new-time', title: 'A time that Rose knows' },
    { id: 'a-long-wait', title: 'Three hours on a hard chair' },
  ],
};
const call = { id: 'a-call', title: 'A call at four', href: '/scenarios/a-call/', endings: [] };
const lesson = { id: 'jargon', title: 'Jargon', href: '/modules/jargon/', questions: [{ id: 'first', revision: 1 }] };

const play = (choices: string[], ending?: string, scenario = 'a-coat'): Happening => ({
  ...{ kind: 'scenario-played', scenario, choices },
  ...(ending !== undefined && { ending }),
});
const answer: Happening = {
  ...{ kind: 'question-answered', question: 'first', revision: 1, attempt: 1, marks: 1 },
  response: { chosen: ['a'] },
};

/** What was done, a day after another, from 21 November 2026 on. */
const eventsOf = (happenings: Happening[]) =>
  happenings.map(
    (happening, index) =>
      ({
        ...{ v: 3, id: `page-${index + 1}`, at: Date.UTC(2026, 10, 21 + index, 12), clock: index + 1 },
        ...happening,
      }) as RecordEvent,
  );

function show(...happenings: Happening[]) {
  const progress = foldEvents(eventsOf(happenings));
  render(<Scenarios scenarios={[coat, call]} progress={progress} all="/scenarios/" />);
}

function showLast(...happenings: Happening[]) {
  const progress = foldEvents(eventsOf(happenings));
  render(<LastThing progress={progress} lessons={[lesson]} scenarios={[coat]} />);
}

const lines = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const text = () => document.body.textContent ?? '';

test('without a scenario that was begun it says what will be there, and leads to all of them', () => {
  show(answer);
  expect(lines()).toEqual([]);
  expect(text()).toContain('When you have begun a scenario, you will see here how it ended');
  expect(screen.getByRole('link', { name: 'See every scenario' }).getAttribute('href')).toBe('/scenarios/');
});

test('a scenario that was begun says after how many choices the learner stopped, and when', () => {
  show(play(['ask']), play(['ask', 'wait']));
  expect(lines()).toEqual(['A coat on the chairYou stopped after 2 choices on 22 November 2026.']);
});

test('one choice is said as one', () => {
  show(play(['ask']));
  expect(lines()[0]).toContain('You stopped after 1 choice on');
});

test('a scenario in which the learner went back to its start says so', () => {
  show(play(['ask']), play([]));
  expect(lines()[0]).toContain('You went back to its start on 22 November 2026.');
});

test('a scenario leads to its page', () => {
  show(play(['ask']));
  expect(screen.getByRole('link', { name: 'A coat on the chair' }).getAttribute('href')).toBe('/scenarios/a-coat/');
});

test('a scenario that ended says how and when, and no more', () => {
  show(play(['ask']), play(['ask', 'book'], 'a-new-time'));
  expect(lines()).toEqual(['A coat on the chairYour last ending was “A time that Rose knows”, on 22 November 2026.']);
});

test('of two endings the latest is said', () => {
  show(play(['ask', 'book'], 'a-new-time'), play(['wait'], 'a-long-wait'));
  expect(lines()[0]).toContain('Your last ending was “Three hours on a hard chair”, on 22 November 2026.');
});

test('a scenario that is open again says its last ending and where the learner stopped', () => {
  show(play(['ask', 'book'], 'a-new-time'), play(['wait']));
  expect(lines()[0]).toContain(
    'Your last ending was “A time that Rose knows”, on 21 November 2026. It is open again: you stopped after 1 choice on 22 November 2026.',
  );
});

test('a scenario that is open again at its start says so', () => {
  show(play(['ask', 'book'], 'a-new-time'), play([]));
  expect(lines()[0]).toContain('It is open again: you are at its start, since 22 November 2026.');
});

test('an ending that is gone from the scenario is said without its name', () => {
  show(play(['ask'], 'a-taxi'));
  expect(lines()[0]).toContain('You came to an ending on 21 November 2026. The scenario has changed since then.');
});

test('scenarios stand in the order of the course, whichever was played first, and without those that are gone', () => {
  show(play(['ring'], undefined, 'a-call'), play(['ask']), play(['ask'], undefined, 'gone'));
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'A coat on the chair',
    'A call at four',
    'See every scenario',
  ]);
});

test('a scenario that was played last is the last thing, with the way on', () => {
  showLast(answer, play(['ask']));
  expect(text()).toMatch(/^Last, you played “A coat on the chair”, on 22 November 2026 at/);
  expect(screen.getByRole('link', { name: 'Go on from there' }).getAttribute('href')).toBe('/scenarios/a-coat/');
});

test('a scenario that came to an ending last is said to have', () => {
  showLast(play(['ask'], 'a-new-time'));
  expect(text()).toContain('Last, you played “A coat on the chair” to an ending, on 21 November 2026 at');
});

test('a question that was answered after a scenario is the last thing, with the way to it', () => {
  showLast(play(['ask']), answer);
  expect(text()).toContain('Last, you answered a question in “Jargon”, on 22 November 2026 at');
  expect(screen.getByRole('link').getAttribute('href')).toBe('/modules/jargon/#first');
});

test('a part of a lesson that was reached last leads to that part', () => {
  showLast(play(['ask']), { kind: 'section-reached', lesson: 'jargon', section: 'words' });
  expect(screen.getByRole('link').getAttribute('href')).toBe('/modules/jargon/#words');
});

test.for([
  ['said', 'Last, you finished “Jargon”'],
  ['taken-back', 'Last, you opened “Jargon” again'],
] as const)('a lesson that was “%s” last is the last thing', ([how, said]) => {
  showLast(play(['ask']), { kind: 'lesson-finished', lesson: 'jargon', how });
  expect(text()).toContain(said);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/modules/jargon/');
});

test('nothing is said of a last thing that is a scenario no longer in the course', () => {
  showLast(answer, play(['ask'], undefined, 'gone'));
  expect(text()).toBe('');
});

const preview = (...happenings: Happening[]) => {
  const learner = { v: 1 as const, id: 'sam', name: 'Sam', since: 0 };
  const record = { events: eventsOf(happenings), documents: [] };
  render(<Preview backup={{ madeAt: Date.UTC(2026, 10, 22, 12), learner, record }} />);
  return text();
};

test('a copy with scenarios says how many, each once', () => {
  expect(preview(answer, play(['ask']), play(['ask', 'wait']), play(['ring'], undefined, 'a-call'))).toMatch(
    /^A copy of the record of Sam, made on .*: 1 answer, 2 scenarios and 0 notes\.$/,
  );
});

test('a copy without scenarios does not speak of them', () => {
  expect(preview(answer)).toMatch(/: 1 answer and 0 notes\.$/);
});
