import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { vi } from 'vitest';
import type { BankFile } from '../../src/bank-file.ts';
import type { RecordEvent } from '../../src/engine/record/event.ts';
import type { Sitting as SittingOf } from '../../src/engine/sitting/sitting.ts';
import { openNewBrowser, openPage, type Page } from '../store/page.ts';
import { hasDatabase, valuesIn } from '../store/stores.ts';
import { BANK, bank, course, filesOf, questionsById, REVIEW } from './sitting-course.ts';

/** Pages with a run through several questions, over the real store, as a learner meets them. */
let page: Page;
let files: Record<string, unknown> = {};
let reach: 'all' | 'no questions' | 'nothing' = 'all';

/** Every address that was fetched, in order. */
export let fetched: string[] = [];

/** A browser in which nobody was before, with a network. Every test begins with it. */
export async function openBrowser(): Promise<void> {
  cleanup();
  await openNewBrowser();
  Element.prototype.scrollIntoView = vi.fn();
  reach = 'all';
  fetched = [];
  publish();
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    if (reach === 'nothing' || (reach === 'no questions' && address.endsWith('questions.json')))
      throw new TypeError('Failed to fetch');
    return address in files ? Response.json(files[address]) : new Response('', { status: 404 });
  });
}

/** The course is published as it is now, without the questions that are gone. */
export function publish({ gone = [], file = course }: { gone?: string[]; file?: BankFile } = {}): void {
  files = filesOf({ ...file, bank: file.bank.filter(({ id }) => !gone.includes(id)) });
}

export function loseNetwork(): void {
  reach = 'nothing';
}

/** The signal goes before the questions have come. */
export function loseQuestions(): void {
  reach = 'no questions';
}

export function findNetwork(): void {
  reach = 'all';
}

/** Opens the page of a check, of practice, of a review, or of the questions before a module. */
export async function open(of: SittingOf['of'], module?: string): Promise<Page> {
  cleanup();
  page = await openPage();
  const { Sitting } = await import('../../src/islands/sitting/Sitting.tsx');
  render(<Sitting of={of} {...(module !== undefined && { module })} bank={BANK} review={REVIEW} />);
  await waitFor(() => {
    if (screen.getAllByRole('status')[0]?.textContent === 'Opening …') throw new Error('It is still opening.');
  });
  return page;
}

/** Leaves the page, once all that it has begun to write is written. */
export async function leave(): Promise<void> {
  await page.settle();
  cleanup();
}

/** Every event that is kept, as it happened. */
export async function events(): Promise<RecordEvent[]> {
  await page.settle();
  if (!(await hasDatabase())) return [];
  return ((await valuesIn('events')) as RecordEvent[]).toSorted((a, b) => a.clock - b.clock);
}

export async function eventsOf<Kind extends RecordEvent['kind']>(
  kind: Kind,
): Promise<Extract<RecordEvent, { kind: Kind }>[]> {
  return (await events()).filter((event): event is Extract<RecordEvent, { kind: Kind }> => event.kind === kind);
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const heading = () => screen.queryByRole('heading', { level: 2 })?.textContent;

/** Presses a button and waits until what follows is there. */
export async function press(name: string | RegExp): Promise<void> {
  const before = document.body.innerHTML;
  await act(async () => fireEvent.click(button(name)));
  await waitFor(() => {
    const isBusy = document.querySelector('[data-waiting]') !== null;
    if (isBusy || document.body.innerHTML === before) throw new Error(`Nothing came of “${String(name)}”.`);
  });
}

/** The id of the question in front of the learner. */
export function asked(): string {
  const legend = screen.getAllByText(/^What about .*\?$/, { selector: 'legend' })[0];
  return /^What about (.*)\?$/.exec(legend?.textContent ?? '')?.[1] ?? '';
}

/** Answers the question in front of the learner. */
export async function answer(how: 'right' | 'wrong', sure?: 'Not sure' | 'Fairly sure' | 'Very sure'): Promise<void> {
  const question = questionsById.get(asked());
  if (!question) throw new Error('No question is asked.');
  const { id, kind } = question;
  const choose = (option: string) => fireEvent.click(screen.getByLabelText(new RegExp(`Choose ${id}-${option}$`)));
  if (kind === 'single') choose(how === 'right' ? 'good' : 'bad');
  if (kind === 'multiple') for (const option of how === 'right' ? ['good', 'fine'] : ['bad', 'other']) choose(option);
  if (kind === 'gaps') {
    fireEvent.change(screen.getByRole('combobox'), { target: { value: how === 'right' ? 'good' : 'bad' } });
  }
  if (kind === 'short') {
    await write(`My words on ${id}.`);
    for (const line of screen.getAllByRole('group', { name: /^I / })) {
      fireEvent.click(within(line).getByLabelText(how === 'right' ? 'Yes' : 'Not yet'));
    }
  }
  if (sure) fireEvent.click(screen.getByLabelText(sure));
  await press(/^(Save and go on|Check my answer|Save my marks)$/);
}

/** Writes an answer and opens the model answer. */
export async function write(text: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('Your answer'), { target: { value: text } });
  await press('Compare with a model answer');
}

/** Answers every question that is left. Gives back the ids in the order in which they were asked. */
export async function answerAll(how: (id: string) => 'right' | 'wrong' = () => 'right'): Promise<string[]> {
  const ids: string[] = [];
  while (/^Question/.test(heading() ?? '')) {
    ids.push(asked());
    await answer(how(asked()));
    const next = screen.queryByRole('button', { name: /^(Next question|See how it went)$/ });
    if (next) await press(/^(Next question|See how it went)$/);
  }
  return ids;
}

export { bank };
