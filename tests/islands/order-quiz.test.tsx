// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AskedOf } from '../../src/engine/question/asked.ts';
import { stepsFor } from '../../src/engine/question/order.ts';
import { OrderQuiz } from '../../src/islands/quiz/OrderQuiz.tsx';
import * as fake from './fake-record.ts';
import { heardDuring, heardInOrder } from './hearing.ts';
import { wake } from './waking.ts';

vi.mock('../../src/store/record.ts', () => import('./fake-record.ts'));

beforeEach(() => {
  fake.startAfresh();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const step = (id: string) => ({ id, text: `Do ${id}`, feedback: `Why ${id}.` });
const order: AskedOf<'order'> = {
  ...{ id: 'handover', kind: 'order', revision: 2, part: '#order' },
  ask: 'What is the order?',
  steps: [step('ask'), step('check'), step('write'), step('tell')],
};
const KEY = ['ask', 'check', 'write', 'tell'];
const onPage = stepsFor(order.id, order.steps, 1).map(({ id }) => id);

const button = (name: string) => screen.getByRole('button', { name });
const shown = () =>
  Array.from(document.querySelectorAll('[data-step]'), (each) => each.getAttribute('data-step') ?? '');
const stepOf = (id: string) => document.querySelector(`[data-step="${id}"]`)?.textContent;
const asShown = () => screen.getByLabelText<HTMLInputElement>('This order is right');
const status = () => screen.getByRole('status').textContent;
const move = (way: 'up' | 'down', id: string) => fireEvent.click(button(`Move ${way}: Do ${id}`));

/** Moves the steps into an order by the buttons alone. */
function putInto(wanted: string[]) {
  wanted.forEach((id, place) => {
    for (let at = shown().indexOf(id); at > place; at -= 1) move('up', id);
  });
}

async function check() {
  await act(async () => fireEvent.click(button('Check my answer')));
}

const answered = (ordered: string[], marks: number, attempt = 1) => ({
  ...{ kind: 'question-answered' as const, question: 'handover', revision: 2, attempt },
  ...{ response: { ordered }, marks },
});

test('the steps stand in the order of the attempt, numbered, which is not the right one', () => {
  render(<OrderQuiz question={order} />);
  expect(shown()).toEqual(onPage);
  expect(shown()).not.toEqual(KEY);
  expect(
    screen
      .getAllByRole('listitem')
      .slice(0, 4)
      .map(({ textContent }) => textContent?.slice(0, 6)),
  ).toEqual(onPage.map((id, index) => `${index + 1} Do ${id}`.slice(0, 6)));
});

test('a step moves up by one place', () => {
  render(<OrderQuiz question={order} />);
  const [first, second, ...others] = onPage as [string, string, string, string];
  move('up', second);
  expect(shown()).toEqual([second, first, ...others]);
});

test('a step moves down by one place', () => {
  render(<OrderQuiz question={order} />);
  const [first, second, ...others] = onPage as [string, string, string, string];
  move('down', first);
  expect(shown()).toEqual([second, first, ...others]);
});

for (const [way, place] of [
  ['up', 0],
  ['down', 3],
] as const) {
  test(`the button that leads nowhere, ${way}, can have the focus, says so and moves nothing`, () => {
    render(<OrderQuiz question={order} />);
    const end = button(`Move ${way}: Do ${onPage[place]}`);
    end.focus();
    fireEvent.click(end);
    expect(shown()).toEqual(onPage);
    expect(end.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(end);
  });

  test(`the focus goes ${way} with the step, to the very end`, () => {
    render(<OrderQuiz question={order} />);
    const id = onPage[way === 'up' ? 3 : 0] ?? '';
    const pressed = button(`Move ${way}: Do ${id}`);
    pressed.focus();
    for (let times = 0; times < 3; times += 1) {
      fireEvent.click(pressed);
      expect(document.activeElement).toBe(pressed);
    }
    expect(shown()[place]).toBe(id);
  });
}

test('the new place of a step is announced once', async () => {
  render(<OrderQuiz question={order} />);
  expect(await heardDuring(() => move('down', onPage[0] ?? ''))).toEqual([`polite: Now 2 of 4: Do ${onPage[0]}`]);
});

test('a step that moves on is announced again', async () => {
  render(<OrderQuiz question={order} />);
  move('down', onPage[0] ?? '');
  expect(await heardDuring(() => move('down', onPage[0] ?? ''))).toEqual([`polite: Now 3 of 4: Do ${onPage[0]}`]);
});

test('the live region of moves is on the page from the start, empty, and is not the status of the question', () => {
  render(<OrderQuiz question={order} />);
  const region = document.querySelector('[aria-live]');
  expect(region?.textContent).toBe('');
  expect(screen.getAllByRole('status')).toHaveLength(1);
  expect(region?.getAttribute('role')).toBeNull();
});

test('a check before anything was moved or ticked asks for it and saves nothing', async () => {
  render(<OrderQuiz question={order} />);
  await check();
  expect(status()).toBe('Move a step first, or tick “This order is right”.');
  expect(fake.append).not.toHaveBeenCalled();
});

test('a move takes back the words that asked for it', async () => {
  render(<OrderQuiz question={order} />);
  await check();
  move('down', onPage[0] ?? '');
  expect(status()).toBe('');
});

test('the right order is saved with full marks', async () => {
  render(<OrderQuiz question={order} />);
  putInto(KEY);
  await check();
  expect(fake.append).toHaveBeenCalledExactlyOnceWith(answered(KEY, 1));
  expect(status()).toBe('In the right order. 4 of 4 steps are in the right place.');
});

test('the order as shown can be answered by ticking that it is right', async () => {
  render(<OrderQuiz question={order} />);
  fireEvent.click(asShown());
  await check();
  expect(fake.append).toHaveBeenCalledExactlyOnceWith(
    answered(onPage, expect.toSatisfy((marks) => marks < 1) as never),
  );
});

test('an order that a step came back to is an answer too', async () => {
  render(<OrderQuiz question={order} />);
  move('down', onPage[0] ?? '');
  move('up', onPage[0] ?? '');
  await check();
  expect(fake.append).toHaveBeenCalledTimes(1);
});

test('the verdict and its reason are announced once', async () => {
  render(<OrderQuiz question={order} />);
  putInto(['check', 'ask', 'write', 'tell']);
  expect(await heardDuring(() => fireEvent.click(button('Check my answer')))).toEqual([
    'polite: Partly in order. 2 of 4 steps are in the right place.',
  ]);
});

test('with no step in its place the reason says that some still come in the right order', async () => {
  render(<OrderQuiz question={order} />);
  putInto(['check', 'write', 'tell', 'ask']);
  await check();
  expect(status()).toBe('Partly in order. No step is in its right place yet, but some come in the right order.');
});

test('the order turned round is not in order yet', async () => {
  render(<OrderQuiz question={order} />);
  putInto(KEY.toReversed());
  await check();
  expect(status()).toBe('Not in order yet. 0 of 4 steps are in the right place.');
});

test('each step says whether it is in its place, which place that is, and why', async () => {
  render(<OrderQuiz question={order} />);
  putInto(['check', 'ask', 'write', 'tell']);
  await check();
  expect(stepOf('check')).toContain('Its place is 2Why check.');
  expect(stepOf('ask')).toContain('Its place is 1Why ask.');
  expect(stepOf('write')).toContain('In its right placeWhy write.');
});

test('the explanation lists the right order, numbered, with the reasons', () => {
  render(<OrderQuiz question={order} />);
  const explanation = screen.getByText('See the right order and why').closest('details') as HTMLElement;
  const lines = within(explanation).getAllByRole('listitem', { hidden: true });
  expect(lines.map(({ textContent }) => textContent)).toEqual(
    KEY.map((id, index) => `${index + 1} · Do ${id}Why ${id}.`),
  );
});

test('trying again brings the steps in another order, with nothing moved or ticked', async () => {
  render(<OrderQuiz question={order} />);
  fireEvent.click(asShown());
  await check();
  fireEvent.click(button('Try again'));
  expect(shown()).toEqual(stepsFor(order.id, order.steps, 2).map(({ id }) => id));
  expect(asShown().checked).toBe(false);
  await check();
  expect(fake.append).toHaveBeenCalledTimes(1);
});

test('an earlier answer comes back as it was, with its feedback', () => {
  fake.happen(answered(['check', 'ask', 'write', 'tell'], 5 / 6, 3));
  render(<OrderQuiz question={order} />);
  expect(screen.getByText(/You answered this: partly in order\./)).toBeDefined();
  fireEvent.click(button('Show my answer'));
  expect(shown()).toEqual(['check', 'ask', 'write', 'tell']);
  expect(stepOf('check')).toContain('Its place is 2');
});

test('what the server sends is what the browser draws first, and a tick made before it woke counts', async () => {
  const { faults } = await wake(<OrderQuiz question={order} />, () => fireEvent.click(asShown()));
  expect(faults).toEqual([]);
  expect(asShown().checked).toBe(true);
  await check();
  expect(fake.append).toHaveBeenCalledTimes(1);
});

test('a reader hears each step with its place and its two buttons, and then the tick', async () => {
  render(<OrderQuiz question={order} />);
  const heard = (await heardInOrder()).filter((phrase) => /^(group|button|checkbox)|^\d$|^Do /.test(phrase));
  expect(heard.slice(0, 5)).toEqual([
    'group, What is the order?',
    '1',
    `Do ${onPage[0]}`,
    `button, Move up: Do ${onPage[0]}, disabled`,
    `button, Move down: Do ${onPage[0]}`,
  ]);
  expect(heard).toContain('checkbox, This order is right, not checked');
});
