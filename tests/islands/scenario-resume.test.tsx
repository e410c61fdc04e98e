// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { example, planted } from '../engine/scenario/example.ts';
import { blockLocal, blockLog } from '../store/stores.ts';
import {
  ASK,
  ASK_ROSE,
  BOOK,
  button,
  HELP,
  leave,
  loseNetwork,
  open,
  openBrowser,
  place,
  plays,
  press,
  WAIT,
} from './playing.tsx';

beforeEach(openBrowser);

const line = () =>
  button(/^(Go on from there|Look at it again)$/)
    .closest('div')
    ?.querySelector('p')?.textContent;

/** Plays some choices and leaves the page. */
async function playAndLeave(...choices: RegExp[]): Promise<void> {
  await open();
  for (const choice of choices) await press(choice);
  await leave();
}

/** The example after an edit: “Ask Rose” is another choice now. */
const edited = planted(
  [/id: ask-rose/, 'id: ask-rose-first'],
  ['best: ask-rose', 'best: ask-rose-first'],
  ['ask-rose]', 'ask-rose-first]'],
);

test('a learner who was never here reads how it is played, and has nothing to go on with', async () => {
  await open();
  expect(screen.getByText(/^Read each scene/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Go on from there' })).toBeNull();
});

test('a learner who comes back is told where they stopped, and the page shows the first scene', async () => {
  await playAndLeave(ASK, ASK_ROSE);
  await open();
  expect(line()).toBe('You stopped at “Rose’s answer”, after 2 choices.');
  expect(place()).toBe('The coat');
});

test('going on from there shows that scene with the story so far, and the heading takes the focus', async () => {
  await playAndLeave(ASK, ASK_ROSE);
  await open();
  await press('Go on from there');
  expect(place()).toBe('Rose’s answer');
  expect(document.activeElement?.textContent).toBe('Rose’s answer');
  expect(document.querySelectorAll('details')).toHaveLength(2);
});

test('what is chosen after going on belongs to the same run', async () => {
  await playAndLeave(ASK, ASK_ROSE);
  await open();
  await press('Go on from there');
  await press(BOOK);
  const [first, ...others] = await plays();
  expect(others.map(({ run }) => run)).toEqual([first?.id, first?.id]);
  expect(others.at(-1)).toMatchObject({
    choices: ['say-you-will-ask', 'ask-rose', 'book-it-again'],
    ending: 'a-new-time',
  });
});

test('beginning again keeps the earlier run, and its first choice begins another', async () => {
  await playAndLeave(ASK, ASK_ROSE);
  await open();
  await press('Begin again');
  expect(screen.queryByRole('button', { name: 'Go on from there' })).toBeNull();
  await press(HELP);
  const kept = await plays();
  expect(kept.map(({ run, choices }) => [run === undefined, choices.length])).toEqual([
    [true, 1],
    [false, 2],
    [true, 1],
  ]);
});

test('somebody who went back to the beginning has nothing to go on with', async () => {
  await playAndLeave(ASK, /Back one step/);
  await open();
  expect(screen.queryByRole('button', { name: 'Go on from there' })).toBeNull();
});

test('a learner who came to an ending is told which, and can look at it again without anything new being kept', async () => {
  await playAndLeave(HELP, WAIT);
  await open();
  expect(line()).toBe('Last time it ended with “Three hours on a hard chair”.');
  await press('Look at it again');
  expect(place()).toBe('Three hours on a hard chair');
  expect(await plays()).toHaveLength(2);
});

test('after an edit the learner is told which scene still fits, and that nothing is lost', async () => {
  await playAndLeave(ASK, ASK_ROSE);
  await open({ scenario: edited });
  expect(line()).toBe(
    'The story has changed since. The last scene that still fits is “The desk”. Your choices are kept.',
  );
  await press('Go on from there');
  expect(place()).toBe('The desk');
  expect(screen.getByText(/Nothing you did is lost\.$/)).toBeDefined();
});

test('after an edit the run goes on along what still fits, and says so only once', async () => {
  await playAndLeave(ASK, ASK_ROSE);
  await open({ scenario: edited });
  await press('Go on from there');
  await press(ASK_ROSE);
  expect(screen.queryByText(/Nothing you did is lost\.$/)).toBeNull();
  const [first, , last] = await plays();
  expect(last).toMatchObject({ run: first?.id, choices: ['say-you-will-ask', 'ask-rose-first'] });
});

test('an ending that an edit took out of the way is a scene to go on from', async () => {
  await playAndLeave(HELP, WAIT);
  await open({ scenario: planted(['next: a-long-wait\n        instead:', 'next: by-the-window\n        instead:']) });
  expect(line()).toMatch(/^The story has changed since\. The last scene that still fits is “By the window”\./);
});

test('before the whole story could be fetched, nobody is told that it has changed', async () => {
  await playAndLeave(ASK, ASK_ROSE);
  loseNetwork();
  await open();
  expect(screen.queryByText(/^The story has changed/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Go on from there' })).toBeNull();
});

test('a scenario of another name has its own place', async () => {
  await playAndLeave(ASK);
  await open({ scenario: { ...example, id: 'another' } });
  expect(screen.queryByRole('button', { name: 'Go on from there' })).toBeNull();
});

test('at an ending the learner’s earlier runs are there to compare', async () => {
  await playAndLeave(HELP, WAIT);
  await open();
  await press('Begin again');
  await press(ASK);
  await press(WAIT);
  expect(await screen.findByRole('heading', { name: 'Your attempts side by side' })).toBeDefined();
});

test('with all storage blocked the story goes on, and the learner is told that nothing is saved', async () => {
  blockLocal();
  blockLog();
  const page = await open();
  await press(ASK);
  await press(ASK_ROSE);
  await press(BOOK);
  expect(place()).toBe('A time that Rose knows');
  expect(page.notices).toContain('not-saved');
});
