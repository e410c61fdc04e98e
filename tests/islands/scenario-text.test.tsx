// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { WholeStory } from '../../src/islands/scenario/text/WholeStory.tsx';
import { example, planted } from '../engine/scenario/example.ts';
import { given } from './playing.tsx';

afterEach(cleanup);

const open = (scenario = example) => render(<WholeStory {...given(scenario).opening} scenario={scenario} />);
/** What stands under the words of a choice. */
const under = (words: string) => screen.getByText(words, { selector: 'b' }).closest('li')?.textContent ?? '';

test('every link leads to a scene or an ending of the page', () => {
  open();
  const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((id) => !document.getElementById(id))).toEqual([]);
});

test('every scene and every ending can be linked to', () => {
  open();
  for (const { id } of [...example.scenes, ...example.endings]) expect(document.getElementById(id)).not.toBeNull();
});

test('a choice says what happens, what to keep a note of, and where it leads', () => {
  open();
  expect(under('Say that you do not know either, and ring the ward to ask.')).toContain(
    'Rose’s trust: up one level. Remember: You rang the ward about the time.You ring with Rose beside you, so that she hears it too. Go to “The desk”.',
  );
});

test('a choice that raises nothing asks for no note of it', () => {
  open();
  expect(under('Help Rose into her coat, and tell her on the way.')).not.toContain('Remember:');
});

test('a choice that can lead elsewhere says when, and where to otherwise', () => {
  open();
  const text = under('Wait here until two.');
  expect(text).toMatch(
    /If Rose’s trust is at “Rose relies on you.” or higher: Rose tells you .* Go to “A morning well spent”\./,
  );
  expect(text).toContain('Otherwise: You find two chairs by the window. Go to “Three hours on a hard chair”.');
});

test('a line that shows only sometimes says when', () => {
  open();
  expect(
    screen.getByText('Only if Rose’s trust is at “Rose believes nobody now.”:').parentElement?.textContent,
  ).toContain('I could have had my breakfast.');
});

test('a choice that is offered only sometimes says when', () => {
  open(planted(['words: Wait here until two.', 'words: Wait here until two.\n        when: { happened: [rang] }']));
  expect(under('Wait here until two.')).toContain('Only if this is so: “You rang the ward about the time.”:');
});

test('what a choice does opens on request, with how each other person saw it', () => {
  open();
  const debrief = screen.getByText('Wait here until two.', { selector: 'b' }).closest('li')?.querySelector('details');
  expect(debrief?.open).toBe(false);
  expect(debrief?.textContent).toContain('The wait cost Rose her morning.');
  expect(debrief?.textContent).toContain('How Joel saw it: They waited.');
  expect(debrief?.textContent).toContain('Criterion: Unit 17 1.6');
});

test('a turning point names the best choice and why, on request', () => {
  open();
  const details = screen.getAllByText(/^A turning point/)[1]?.closest('details');
  expect(details?.textContent).toContain('“Ask Rose whether she would like to wait, or go home and come back.”');
  expect(details?.textContent).toContain('Both plans are safe');
});

test('an ending says how it is for the person, and what can lead to it', () => {
  open();
  const ending = document.getElementById('a-long-wait')?.textContent;
  expect(ending).toContain('Did not go well for the person.');
  expect(ending).toContain('Wait here until two.Sit with her until two.');
});
