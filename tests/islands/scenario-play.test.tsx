// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { play } from '../../src/engine/scenario/play.ts';
import { Scenario } from '../../src/islands/scenario/Scenario.tsx';
import { course } from '../browser/bank.ts';
import { coveringPaths } from '../engine/scenario/covering-paths.ts';
import { planted } from '../engine/scenario/example.ts';
import * as fake from './fake-record.ts';
import { heardDuring, heardInOrder } from './hearing.ts';
import {
  ASK,
  ASK_ROSE,
  BOOK,
  button,
  COMPLAIN,
  findNetwork,
  given,
  HELP,
  loseNetwork,
  place,
  press,
  WAIT,
} from './playing.tsx';
import { wake } from './waking.ts';

vi.mock('../../src/store/record.ts', () => import('./fake-record.ts'));
vi.mock('../../src/store/runs.ts', () => ({ readRuns: async () => [] }));

beforeEach(() => {
  fake.startAfresh();
  findNetwork();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const open = () => render(<Scenario {...given()} />);
const choices = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
/** The part of the page under a heading. */
const part = (name: string) => screen.getByRole('heading', { name }).closest('section')?.textContent ?? '';
const story = () => document.body.textContent;

test('the page opens with the first scene, and leaves the focus where it is', () => {
  open();
  expect(place()).toBe('The coat');
  expect(document.activeElement).toBe(document.body);
});

test('the choices of the scene are buttons, in the order in which they are written', () => {
  open();
  expect(choices()).toEqual([
    'Help Rose into her coat, and tell her on the way.',
    'Say that you do not know either, and ring the ward to ask.',
  ]);
});

test('a choice is kept with the scenario and the choices that lead to it', async () => {
  open();
  await press(ASK);
  expect(fake.append).toHaveBeenCalledExactlyOnceWith({
    kind: 'scenario-played',
    scenario: 'a-coat-on-the-chair',
    choices: ['say-you-will-ask'],
  });
});

test('the next scene waits until the choice is saved', async () => {
  const save = fake.holdSaving();
  open();
  await act(async () => fireEvent.click(button(ASK)));
  expect(place()).toBe('The coat');
  await act(async () => save());
  expect(place()).toBe('The desk');
});

test('a choice that is being saved says so, and a second tap is no second choice', async () => {
  const save = fake.holdSaving();
  open();
  await act(async () => fireEvent.click(button(ASK)));
  fireEvent.click(button(HELP));
  fireEvent.click(button(ASK));
  expect(button(ASK).dataset['waiting']).toBe('');
  expect(button(HELP).dataset['waiting']).toBeUndefined();
  await act(async () => save());
  expect(fake.append).toHaveBeenCalledTimes(1);
  expect(place()).toBe('The desk');
});

test('the heading of the new scene takes the focus', async () => {
  open();
  await press(ASK);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The desk' }));
});

test('a later choice is kept with the run that the first one began', async () => {
  open();
  await press(ASK);
  const first = await fake.append.mock.results[0]?.value;
  await press(ASK_ROSE);
  await press(COMPLAIN);
  expect(fake.append.mock.calls.slice(1)).toEqual([
    [
      {
        kind: 'scenario-played',
        scenario: 'a-coat-on-the-chair',
        run: first?.id,
        choices: ['say-you-will-ask', 'ask-rose'],
      },
    ],
    [expect.objectContaining({ run: first?.id, choices: ['say-you-will-ask', 'ask-rose', 'complain-at-the-desk'] })],
  ]);
});

test('the choice that leads to an ending is kept with that ending', async () => {
  open();
  await press(HELP);
  await press(WAIT);
  expect(fake.append).toHaveBeenLastCalledWith(expect.objectContaining({ ending: 'a-long-wait' }));
});

test('going back one step shows the scene before, and is kept as a shorter path of the same run', async () => {
  open();
  await press(ASK);
  const first = await fake.append.mock.results[0]?.value;
  await press(ASK_ROSE);
  await press('Back one step');
  expect(place()).toBe('The desk');
  expect(fake.append).toHaveBeenLastCalledWith({
    kind: 'scenario-played',
    scenario: 'a-coat-on-the-chair',
    run: first?.id,
    choices: ['say-you-will-ask'],
  });
});

test('there is no way back before the first choice', () => {
  open();
  expect(screen.queryByRole('button', { name: 'Back one step' })).toBeNull();
});

test('there is no way back at an ending', async () => {
  open();
  await press(HELP);
  await press(WAIT);
  expect(screen.queryByRole('button', { name: 'Back one step' })).toBeNull();
});

test('a line that depends on how things stand shows only then', async () => {
  open();
  await press(ASK);
  expect(story()).not.toContain('I could have had my breakfast.');
  await press('Back one step');
  await press(HELP);
  expect(story()).toContain('I could have had my breakfast.');
});

test('a choice that depends on how things stand is offered only then', async () => {
  const when = [
    'words: Wait here until two.',
    'words: Wait here until two.\n        when: { happened: [rang] }',
  ] as const;
  render(<Scenario {...given(planted([...when]))} />);
  await press(HELP);
  expect(screen.queryByRole('button', { name: WAIT })).toBeNull();
  await press('Back one step');
  await press(ASK);
  expect(button(WAIT)).toBeDefined();
});

test('what happened because of the choice comes first in the new scene', async () => {
  open();
  await press(ASK);
  const scene = part('The desk');
  expect(scene).toMatch(/You ring with Rose beside you.*The clinic at Westbrook/);
});

test('what happens instead is told instead', async () => {
  open();
  await press(ASK);
  await press(WAIT);
  expect(place()).toBe('A morning well spent');
  expect(story()).toContain('Rose tells you about her kitchen until they call her early.');
  expect(story()).not.toContain('You find two chairs by the window.');
});

test('a meter says in words how it stands and that it went up, down or not at all', async () => {
  open();
  const standing = () => part('How things stand');
  expect(standing()).toContain('Rose waits to see.How far Rose believes what she is told.');
  await press(HELP);
  expect(standing()).toContain('Rose’s trust Gone downRose believes nobody now.');
  await press('Back one step');
  await press(ASK);
  expect(standing()).toContain('Rose’s trust Gone upRose relies on you.');
  await press(ASK_ROSE);
  await press(BOOK);
  expect(part('How things stood')).toContain('As before');
});

test('every scene that was played stands above, with what was chosen, and opens to be read again', async () => {
  open();
  await press(ASK);
  await press(ASK_ROSE);
  expect([...document.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual([
    'The coatYou chose: Say that you do not know either, and ring the ward to ask.',
    'The deskYou chose: Ask Rose whether she would like to wait, or go home and come back.',
  ]);
  const second = document.querySelectorAll('details')[1]?.textContent;
  expect(second).toContain('You ring with Rose beside you, so that she hears it too.');
  expect(second).toContain('We have Rose down for two o’clock. Did nobody say?');
});

test('a scene that is read again is as it was then', async () => {
  open();
  await press(HELP);
  await press(ASK_ROSE);
  expect(document.querySelectorAll('details')[1]?.textContent).toContain('I could have had my breakfast.');
});

test('an ending says in words how it is for the person, and what it came to', async () => {
  open();
  await press(HELP);
  await press(WAIT);
  expect(place()).toBe('Three hours on a hard chair');
  expect(document.activeElement?.textContent).toBe('Three hours on a hard chair');
  expect(story()).toContain('Did not go well for the person');
  expect(story()).toContain('Rose sat until two without her breakfast');
});

test('playing again begins a new run, and keeps nothing before its first choice', async () => {
  open();
  await press(HELP);
  await press(WAIT);
  await press('Play again from the beginning');
  expect(place()).toBe('The coat');
  expect(fake.append).toHaveBeenCalledTimes(2);
  await press(ASK);
  expect(fake.append).toHaveBeenLastCalledWith({
    kind: 'scenario-played',
    scenario: 'a-coat-on-the-chair',
    choices: ['say-you-will-ask'],
  });
});

test('a run that another tab has moved on is left to it, and the choice made here begins a run of its own', async () => {
  open();
  await press(ASK);
  const first = await fake.append.mock.results[0]?.value;
  const elsewhere = { kind: 'scenario-played' as const, scenario: 'a-coat-on-the-chair', run: first?.id };
  act(() => void fake.happen({ ...elsewhere, choices: ['say-you-will-ask', 'wait-here'] }));
  expect(place()).toBe('The desk');
  await press(ASK_ROSE);
  expect(fake.append).toHaveBeenLastCalledWith({
    kind: 'scenario-played',
    scenario: 'a-coat-on-the-chair',
    choices: ['say-you-will-ask', 'ask-rose'],
  });
});

test('a run goes on as it was while another tab plays a run of its own', async () => {
  open();
  await press(ASK);
  const first = await fake.append.mock.results[0]?.value;
  act(
    () =>
      void fake.happen({ kind: 'scenario-played', scenario: 'a-coat-on-the-chair', choices: ['help-with-the-coat'] }),
  );
  await press(ASK_ROSE);
  expect(fake.append).toHaveBeenLastCalledWith(expect.objectContaining({ run: first?.id }));
});

test('without a network a choice is not lost in silence, and it can be made again when there is one', async () => {
  loseNetwork();
  open();
  await act(async () => fireEvent.click(button(ASK)));
  expect(screen.getByRole('status').textContent).toMatch(/could not be fetched\. Your choices are kept\./);
  expect(fake.append).not.toHaveBeenCalled();
  expect(button(ASK).dataset['waiting']).toBeUndefined();
  findNetwork();
  await press(ASK);
  expect(place()).toBe('The desk');
  expect(screen.getByRole('status').textContent).toBe('');
});

test('once the page has opened with a network, a whole story is played without one', async () => {
  open();
  await act(async () => undefined);
  loseNetwork();
  for (const choice of [HELP, WAIT]) await press(choice);
  expect(place()).toBe('Three hours on a hard chair');
});

test('what the server sent is what wakes', async () => {
  const { island, faults } = await wake(<Scenario {...given()} />, () => undefined);
  expect(faults).toEqual([]);
  fireEvent.click(button(ASK));
  await waitFor(() => expect(place()).toBe('The desk'));
  island.remove();
});

test('the server sends the first scene with all its words', () => {
  const sent = renderToString(<Scenario {...given()} />);
  expect(sent).toContain('Knows what? Where am I going?');
});

test('a reader hears the heading of the new scene, once', async () => {
  open();
  const heard = await heardDuring(() => fireEvent.click(button(ASK)));
  expect(heard.filter((phrase) => phrase.includes('The desk'))).toEqual(['heading, The desk, level 2']);
});

test('a reader hears a scene in its order, with how each line comes to them', async () => {
  open();
  await press(HELP);
  const heard = await heardInOrder();
  const words = heard.filter((phrase) => !/^(end of (?!document)|list|status|paragraph|blockquote)/.test(phrase));
  expect(words.slice(words.indexOf('heading, The desk, level 2'))).toEqual([
    'heading, The desk, level 2',
    ...['You chose:', 'Help Rose into her coat, and tell her on the way.'],
    'Rose lets you button the coat. She says nothing in the taxi.',
    'The clinic at Westbrook Hospital, eleven o’clock.',
    ...['Here with you:', 'Rose', ',', 'resident', 'Joel', ',', 'nurse'],
    ...['Joel', 'says', 'We have Rose down for two o’clock. Did nobody say?'],
    ...['Rose', 'thinks', 'I could have had my breakfast.'],
    'heading, How things stand, level 3',
    ...['Rose’s trust', 'Gone down', 'Rose believes nobody now.'],
    'heading, What do you do?, level 3',
    'button, Wait here until two.',
    'button, Ask Rose whether she would like to wait, or go home and come back.',
    'button, Back one step',
    'Your choices are saved. Stop whenever you like, and go on later.',
    'end of document',
  ]);
});

test('a reader hears that something is a note, a document or a call, and whose it is', async () => {
  const document = [
    'words: Knows what?',
    'words: Yes.\n      - kind: document\n        title: Plan of care\n        words: Knows what?',
  ];
  const call = [
    'words: Yes.',
    'words: Yes.\n      - kind: call\n        who: joel-baptiste\n        words: Two o’clock.',
  ];
  render(<Scenario {...given(planted(document as [string, string], call as [string, string]))} />);
  const heard = (await heardInOrder()).join(' | ');
  expect(heard).toContain('A note |');
  expect(heard).toContain('Note from the night shift');
  expect(heard).toMatch(/Joel \| says on the phone .*Two o’clock\./);
  expect(heard).toMatch(/A document .*Plan of care/);
});

test('a reader hears the heading of each scene of a whole play, and of its ending', async () => {
  open();
  const heard: string[] = [];
  for (const choice of [HELP, ASK_ROSE, COMPLAIN, /^Sit with her/]) {
    heard.push(...(await heardDuring(() => fireEvent.click(button(choice)))));
  }
  expect(heard.filter((phrase) => phrase.startsWith('heading'))).toEqual([
    'heading, The desk, level 2',
    'heading, Rose’s answer, level 2',
    'heading, By the window, level 2',
    'heading, Three hours on a hard chair, level 2',
  ]);
});

test.for(course.scenarios.map((scenario) => ({ title: scenario.title, scenario })))(
  'a reader hears the heading of each scene of “$title”, and of its ending',
  async ({ scenario }) => {
    render(<Scenario {...given(scenario)} />);
    await act(async () => undefined);
    const [path = []] = coveringPaths(scenario);
    const heard: string[] = [];
    for (const choiceId of path) {
      const words = scenario.scenes.flatMap((scene) => scene.choices).find(({ id }) => id === choiceId)?.words ?? '';
      heard.push(...(await heardDuring(() => fireEvent.click(button(words)))));
    }
    expect(heard.filter((phrase) => phrase.startsWith('heading'))).toEqual(
      path.map((_, index) => {
        const { spot } = play(scenario, path.slice(0, index + 1));
        return `heading, ${spot.kind === 'scene' ? spot.scene.title : spot.ending.title}, level 2`;
      }),
    );
  },
);
