import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { vi } from 'vitest';
import type { EventOf } from '../../src/engine/record/event.ts';
import { openingOf } from '../../src/engine/scenario/opening.ts';
import type { Scenario as Played } from '../../src/engine/scenario/schema.ts';
import type { ScenarioFile } from '../../src/islands/scenario/scenario-props.ts';
import { example } from '../engine/scenario/example.ts';
import { openNewBrowser, openPage, type Page } from '../store/page.ts';
import { hasDatabase, valuesIn } from '../store/stores.ts';

/** Pages with the example of a scenario, over the real store, as a learner meets them. */
const criteria = [
  { id: 'l3-unit-17/1.6', number: '1.6', text: 'Explain it', verb: 'explain', unit: 'Unit 17', href: '/criterion/' },
];

const FILE = '/scenarios/a-coat-on-the-chair.json';

/** The file of the scenario that the page fetches. */
const fileOf = (scenario: Played): ScenarioFile => ({
  scenario,
  people: [
    { id: 'rose-whitfield', name: 'Rose', role: 'resident', circle: 'person', portrait: '/rose.svg' },
    { id: 'joel-baptiste', name: 'Joel', role: 'nurse', circle: 'health', portrait: '/joel.svg' },
  ],
  criteria,
  sources: [],
});

let published = fileOf(example);
let hasNetwork = true;

/** What the page gives the island. The whole scenario can be fetched from then on. */
export function given(scenario: Played = example) {
  published = fileOf(scenario);
  const opening = { ...published, scenario: openingOf(scenario) };
  return { opening, file: FILE, longestTitle: 'Rose’s answer', home: '/scenarios/' };
}

/** The network is there, and gives the scenario to whoever asks for its file. */
export function findNetwork(): void {
  hasNetwork = true;
  vi.stubGlobal('fetch', async (address: string) => {
    if (!hasNetwork) throw new TypeError('Failed to fetch');
    return address === FILE ? Response.json(published) : new Response('', { status: 404 });
  });
}

export function loseNetwork(): void {
  hasNetwork = false;
}

let page: Page;

/** A browser in which nobody was before. Every test begins with it. */
export async function openBrowser(): Promise<void> {
  cleanup();
  await openNewBrowser();
  findNetwork();
  Element.prototype.scrollIntoView = vi.fn();
}

/** Opens the page of the scenario, in place of the one before. */
export async function open({ scenario = example } = {}): Promise<Page> {
  cleanup();
  page = await openPage();
  const { Scenario } = await import('../../src/islands/scenario/Scenario.tsx');
  render(<Scenario {...given(scenario)} />);
  await act(async () => undefined);
  return page;
}

/** Leaves the page, once all that it has begun to write is written. */
export async function leave(): Promise<void> {
  await page.settle();
  cleanup();
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const place = () => document.querySelector('[data-place]')?.textContent ?? '';

/** Presses a button and waits until the learner is in another place. */
export async function press(name: string | RegExp): Promise<void> {
  const before = document.querySelector('[data-place]');
  await act(async () => fireEvent.click(button(name)));
  await waitFor(() => {
    if (document.querySelector('[data-place]') === before) throw new Error(`Nothing came of “${String(name)}”.`);
  });
}

/** What is kept of the scenario, as it happened. */
export async function plays(): Promise<EventOf<'scenario-played'>[]> {
  await page.settle();
  if (!(await hasDatabase())) return [];
  const events = (await valuesIn('events')) as EventOf<'scenario-played'>[];
  return events.filter(({ kind }) => kind === 'scenario-played').toSorted((a, b) => a.clock - b.clock);
}

/** The choices of the example, by what their buttons say. */
export const HELP = /^Help Rose into her coat/;
export const ASK = /^Say that you do not know/;
export const WAIT = /^Wait here until two/;
export const ASK_ROSE = /^Ask Rose whether/;
export const BOOK = /^Book a new time/;
export const COMPLAIN = /^Tell Joel what you think/;
