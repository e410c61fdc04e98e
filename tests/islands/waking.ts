import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';

/**
 * An island as a page has it: sent by the server, used by somebody in a hurry, then woken.
 *
 * @param meanwhile what is done to it before it wakes.
 * @returns the island, and what React found different from what the server sent.
 */
export async function wake(element: ReactElement, meanwhile: () => void) {
  const container = document.createElement('div');
  container.innerHTML = renderToString(element);
  document.body.append(container);
  meanwhile();
  const faults: unknown[] = [];
  await act(async () => {
    render(element, { container, hydrate: true, onRecoverableError: (error) => faults.push(error) });
  });
  return { island: container, faults };
}
