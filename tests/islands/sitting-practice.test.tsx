// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import {
  answer,
  answerAll,
  asked,
  bank,
  button,
  eventsOf,
  heading,
  leave,
  open,
  openBrowser,
  press,
  write,
} from './sitting-page.tsx';

beforeEach(openBrowser);

const text = () => document.body.textContent ?? '';
const untick = (label: RegExp) => fireEvent.click(screen.getByLabelText(label));

const shownFor = (id: string) =>
  screen.getByText(new RegExp(`What about ${id}\\?`), { selector: 'summary' }).closest('details') as HTMLElement;

/** Practice of one criterion of the module on barriers: note, say-back and own-words. */
async function practiseTrust(): Promise<void> {
  await open('practice');
  untick(/^Level 4 1\.4/);
  untick(/^Level 4 3\.1/);
  await press('Begin');
}

/** Answers until a question is in front of the learner. */
async function goTo(id: string): Promise<void> {
  while (asked() !== id) {
    await answer('right');
    await press('Next question');
  }
}

test('everything is chosen at first, each with how many questions it has', async () => {
  await open('practice');
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').every(({ checked }) => checked)).toBe(true);
  const labels = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent?.trim());
  expect(labels).toContain('Module barriers (5 questions)');
  expect(labels).toContain('Level 4 3.1: Explain 3.1 (2 questions)');
});

test('practice begins with questions of the chosen module and criterion, also those that learners mark themselves', async () => {
  await practiseTrust();
  const [begun] = await eventsOf('sitting-begun');
  expect(begun?.of).toBe('practice');
  expect(begun?.module).toBeUndefined();
  expect(begun?.questions.toSorted()).toEqual(['note', 'own-words', 'say-back']);
});

test('five minutes are five questions, and ten are all seven that there are', async () => {
  await open('practice');
  await press('Begin');
  expect((await eventsOf('sitting-begun'))[0]?.questions).toHaveLength(5);
  await leave();
  await open('practice');
  fireEvent.click(screen.getByLabelText(/^About 10 minutes/));
  await press('Begin');
  expect((await eventsOf('sitting-begun')).at(-1)?.questions.toSorted()).toEqual(bank.map(({ id }) => id).toSorted());
});

test('with nothing chosen it says so, and begins nothing', async () => {
  await open('practice');
  untick(/^Module barriers/);
  untick(/^Module teams/);
  await press('Begin');
  expect(text()).toContain('No question fits.');
  expect(await eventsOf('sitting-begun')).toEqual([]);
});

test('with a module and a criterion that do not go together it says so too', async () => {
  await open('practice');
  untick(/^Module barriers/);
  untick(/^Level 4 3\.1/);
  await press('Begin');
  expect(text()).toContain('Tick at least one module and one criterion that belong together.');
});

test('the sentence goes when something fits', async () => {
  await open('practice');
  untick(/^Module barriers/);
  untick(/^Module teams/);
  await press('Begin');
  untick(/^Module teams/);
  await press('Begin');
  await waitFor(() => expect(heading()).toBe('Question 1 of 2'));
  expect(text()).not.toContain('No question fits.');
});

test('feedback shows after each answer, and the way on after that', async () => {
  await practiseTrust();
  await goTo('note');
  expect(screen.queryByRole('button', { name: /^(Next question|See how it went)$/ })).toBeNull();
  expect(screen.getByText('A hint')).toBeDefined();
  await answer('wrong');
  expect(text()).toContain('Why note-bad.');
  expect(button(/^(Next question|See how it went)$/)).toBeDefined();
});

test('the focus stays on the button that checked, until the learner goes on', async () => {
  await practiseTrust();
  await goTo('note');
  button('Check my answer').focus();
  await answer('right');
  expect(document.activeElement).toBe(button('Checked'));
  await press(/^(Next question|See how it went)$/);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
});

test('trying again keeps another answer and does not change the result', async () => {
  await practiseTrust();
  await goTo('note');
  await answer('wrong');
  await press('Try again');
  await answer('right');
  const answers = (await eventsOf('question-answered')).filter(({ question }) => question === 'note');
  expect(answers).toMatchObject([
    { attempt: 1, marks: 0 },
    { attempt: 2, marks: 1 },
  ]);
  await press(/^(Next question|See how it went)$/);
  await answerAll();
  expect(text()).toContain('You had 1 of 2 questions all right.');
});

test('who tries again and comes back later has the same result', async () => {
  await open('practice');
  untick(/^Module barriers/);
  await press('Begin');
  await answer('wrong');
  await press('Try again');
  await answer('right');
  await leave();
  await open('practice');
  await press('Go on with question 2');
  await answerAll();
  expect(text()).toContain('You had 1 of 2 questions all right.');
});

test('a question that was answered before begins in a new order', async () => {
  await practiseTrust();
  await answerAll();
  await practiseTrust();
  await goTo('note');
  await answer('right');
  const attempts = (await eventsOf('question-answered')).filter(({ question }) => question === 'note');
  expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2]);
});

test('stopping ends the practice and shows how far it went', async () => {
  await practiseTrust();
  const first = asked();
  await answer('wrong');
  await press('Stop here');
  const [begun] = await eventsOf('sitting-begun');
  expect(heading()).toBe('How your practice went');
  expect(screen.getAllByText(/^What about/, { selector: 'summary' })).toHaveLength(1);
  expect(shownFor(first)).toBeDefined();
  expect(await eventsOf('sitting-ended')).toMatchObject([{ sitting: begun?.id }]);
});

test('practice that was stopped is not offered again', async () => {
  await practiseTrust();
  await answer('right');
  await press('Stop here');
  await leave();
  await open('practice');
  expect(screen.queryByRole('button', { name: /^Go on/ })).toBeNull();
});

test('stopping before the first answer says so', async () => {
  await practiseTrust();
  await press('Stop here');
  expect(text()).toContain('You answered no question this time.');
  expect(await eventsOf('sitting-ended')).toHaveLength(1);
});

test('stopping after the last answer ends nothing: the practice is complete', async () => {
  await practiseTrust();
  while (screen.queryByRole('button', { name: 'See how it went' }) === null) {
    await answer('right');
    if (screen.queryByRole('button', { name: 'Next question' })) await press('Next question');
  }
  await press('Stop here');
  expect(await eventsOf('sitting-ended')).toEqual([]);
  expect(heading()).toBe('How your practice went');
});

test('the last question leads to the results, the others to the next', async () => {
  await practiseTrust();
  const ways: (string | undefined)[] = [];
  while (/^Question/.test(heading() ?? '')) {
    await answer('right');
    ways.push(button(/^(Next question|See how it went)$/).textContent?.trim());
    await press(/^(Next question|See how it went)$/);
  }
  expect(ways).toEqual(['Next question', 'Next question', 'See how it went']);
});

test('practice that was left can be gone on with', async () => {
  await practiseTrust();
  const [begun] = await eventsOf('sitting-begun');
  await answer('right');
  await leave();
  await open('practice');
  await press('Go on with question 2');
  expect(await answerAll()).toEqual(begun?.questions.slice(1));
});

test('other practice ends the one that was left, with what is chosen for it', async () => {
  await practiseTrust();
  const [old] = await eventsOf('sitting-begun');
  await leave();
  await open('practice');
  fireEvent.click(button('Begin again with new questions'));
  expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[0]);
  untick(/^Module barriers/);
  await press('Begin');
  expect(await eventsOf('sitting-ended')).toMatchObject([{ sitting: old?.id }]);
  expect((await eventsOf('sitting-begun')).at(-1)?.questions.toSorted()).toEqual(['meeting', 'tasks']);
});

test('the words of an answer are kept on the shelf and in no event', async () => {
  await practiseTrust();
  await goTo('own-words');
  await answer('right');
  expect(JSON.stringify(await eventsOf('question-answered'))).not.toContain('My words');
  expect((await eventsOf('question-answered')).at(-1)).toMatchObject({
    ...{ question: 'own-words', marks: 1 },
    response: { placed: { ask: 'met', say: 'met', note: 'met' } },
  });
});

test('the words of an answer show in the results', async () => {
  await practiseTrust();
  await answerAll();
  expect(await within(shownFor('own-words')).findByDisplayValue('My words on own-words.')).toBeDefined();
});

test('the words come back to who left before marking them', async () => {
  await practiseTrust();
  await goTo('own-words');
  await write('Half of it.');
  await leave();
  await open('practice');
  await press(/^Go on/);
  expect(asked()).toBe('own-words');
  expect(await screen.findByDisplayValue('Half of it.')).toBeDefined();
});

test('own marks are told of and not counted', async () => {
  await practiseTrust();
  await answerAll();
  expect(text()).toContain('You had 2 of 2 questions all right.');
  expect(text()).toContain('1 answer has your own marks, and is not counted here.');
});

test('a question with own marks that has not every line can be practised again', async () => {
  await practiseTrust();
  await answerAll((id) => (id === 'own-words' ? 'wrong' : 'right'));
  await press('Practise the one you missed');
  expect(asked()).toBe('own-words');
});

test('partly right answers are told apart from right ones', async () => {
  await open('practice');
  untick(/^Module barriers/);
  await press('Begin');
  while (/^Question/.test(heading() ?? '')) {
    if (asked() === 'tasks') {
      fireEvent.click(screen.getByLabelText(/Choose tasks-good$/));
      await press('Check my answer');
    } else await answer('right');
    await press(/^(Next question|See how it went)$/);
  }
  expect(text()).toContain('You had 1 of 2 questions all right, and 1 partly right.');
});
