import { virtual } from '@guidepup/virtual-screen-reader';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';
import type { AskedQuestion } from '../../src/engine/question/asked.ts';
import * as fake from './fake-record.ts';

/** Before each test of a question: nothing is saved, and jsdom can do what a question asks of a browser. */
export function beginAfresh(): void {
  fake.startAfresh();
  Element.prototype.scrollIntoView = vi.fn();
}

export async function tidyUp(): Promise<void> {
  await virtual.stop();
  cleanup();
  document.body.innerHTML = '';
}

export const button = (name: string) => screen.getByRole('button', { name });
export const verdict = () => screen.getByRole('status').textContent;

export async function check(): Promise<void> {
  await act(async () => fireEvent.click(button('Check my answer')));
}

/** The event of an answer. */
export function answered({ id, revision }: AskedQuestion, placed: Record<string, string>, marks: number, attempt = 1) {
  return { kind: 'question-answered' as const, question: id, revision, attempt, response: { placed }, marks };
}

/** The lines of the explanation, top to bottom. */
export function explanation(label: string): string[] {
  const details = screen.getByText(label).closest('details') as HTMLElement;
  const lines = within(details).getAllByRole('listitem', { hidden: true });
  return lines.map((line) => Array.from(line.querySelectorAll('p'), (part) => part.textContent).join(' | '));
}

/** Shows the page as the server sent it, lets the learner do something, and wakes it. Gives what React complains of. */
export async function wake(quiz: ReactElement, before: () => void): Promise<unknown[]> {
  document.body.innerHTML = `<div id="island">${renderToString(quiz)}</div>`;
  before();
  const faults: unknown[] = [];
  // Of an attribute that differs React only tells.
  const told = vi.spyOn(console, 'error').mockImplementation((...words) => faults.push(words));
  await act(async () => {
    hydrateRoot(document.getElementById('island') as HTMLElement, quiz, {
      onRecoverableError: (error) => faults.push(error),
    });
  });
  told.mockRestore();
  return faults;
}

/** What is said after the button is pressed. */
export async function heardOnCheck(): Promise<string[]> {
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  await check();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return virtual.spokenPhraseLog();
}

/** Everything a reader hears going through the question, up to its hint. */
export async function heardInOrder(): Promise<string[]> {
  await virtual.start({ container: document.body });
  while (!['A hint', 'end of document'].includes(await virtual.lastSpokenPhrase())) await virtual.next();
  return virtual.spokenPhraseLog();
}
