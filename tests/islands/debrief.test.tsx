// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { example } from '../engine/scenario/example.ts';
import { REPAIRED, runOf, TO_THE_BEST, TO_THE_POOR } from '../engine/scenario/walks.ts';
import { itemsOf, lookBackAt, part, step } from './debriefing.tsx';
import { heardInOrder } from './hearing.ts';

const text = (element: Element) => element.textContent ?? '';
const details = () => [...part('Your path').querySelectorAll('details')];
const press = (name: string | RegExp, within_: HTMLElement = document.body) =>
  fireEvent.click(within(within_).getByRole('button', { name }));

/** What stands under a small heading of a step, up to the next one. */
function under(heading: string, of: HTMLElement): string {
  const found: string[] = [];
  const start = within(of).getByText(heading, { selector: 'h4' });
  for (let next = start.nextElementSibling; next && next.tagName !== 'H4'; next = next.nextElementSibling) {
    found.push(text(next));
  }
  return found.join(' ');
}

test('the parts come in one order, with the path before the map', () => {
  lookBackAt(TO_THE_POOR, { earlier: [runOf(TO_THE_BEST, 1)] });
  expect(screen.getAllByRole('heading', { level: 3 }).map(text)).toEqual([
    ...['What led here', 'Your path', 'The map of the story', 'How each person saw it', 'Criteria it touched'],
    ...['Your attempts side by side', 'Take this to your assessor'],
  ]);
});

test('what led here are the choices that the ending names, with what they did', () => {
  lookBackAt(REPAIRED);
  expect(itemsOf('What led here')).toEqual([
    'Step 1, “The coat”. You chose:Help Rose into her coat, and tell her on the way.The taxi was on time. Rose was moved like a parcel, because the plan was not hers.',
    'Step 3, “Rose’s answer”. You chose:Tell Joel what you think of the muddle.Joel had not made the muddle. Rose’s question was lost in it.',
  ]);
});

test('each step names its scene, what was chosen and how its turning point went, in words', () => {
  lookBackAt(['say-you-will-ask', 'wait-here']);
  const summaries = details().map((each) => text(each.querySelector('summary') as HTMLElement));
  expect(summaries).toEqual([
    'Step 11 The coat You chose: Say that you do not know either, and ring the ward to ask. Turning point. Yours was the best choice here.',
    'Step 22 The desk You chose: Wait here until two. Turning point. Another choice was better here.',
  ]);
});

test('a scene where little depended on the choice is no turning point', () => {
  const scenes = example.scenes.map((scene) => ({ ...scene, turningPoint: undefined }));
  lookBackAt(TO_THE_POOR, { scenario: { ...example, scenes } });
  expect(text(part('Your path'))).not.toContain('Turning point');
});

test('a step says what happened, what it did and what to take to work', () => {
  lookBackAt(['say-you-will-ask', 'wait-here']);
  expect(under('What happened', step(2))).toBe('Rose tells you about her kitchen until they call her early.');
  expect(under('What it did', step(2))).toContain('You kept the appointment. The wait cost Rose her morning.');
  expect(text(step(2))).toContain('To take to work: Ask what the wait costs the person.');
});

test('a step says in words what went up or down and what happened, and is silent where nothing did', () => {
  lookBackAt(REPAIRED);
  expect(under('What changed', step(1))).toContain('Rose’s trust went down: Rose believes nobody now.');
  expect(under('What changed', step(2))).toContain('Rose’s trust went up: Rose waits to see.');
  expect(text(step(4))).not.toContain('What changed');
  lookBackAt(TO_THE_BEST);
  expect(under('What changed', step(1))).toContain('You rang the ward about the time.');
});

test('where another choice was better, it stands there with why, and what it would have done', () => {
  lookBackAt(TO_THE_POOR);
  const heading = 'Another choice: Say that you do not know either, and ring the ward to ask.';
  expect(under(heading, step(1))).toBe(
    'The note says that Rose knows, and she does not. Asking mends that before anything moves. You said what you did not know. Rose heard the answer when you did.',
  );
});

test('where the best choice was made, it says why it was, and offers no better one', () => {
  lookBackAt(TO_THE_BEST);
  expect(under('Why this was the best choice', step(2))).toContain(
    'Both plans are safe, so it is for Rose to say which suits her.',
  );
  expect(text(part('Your path'))).not.toContain('Another choice');
});

test('the better choice is not told again among what else was on offer', () => {
  lookBackAt(TO_THE_POOR);
  expect(text(step(1))).not.toContain('What else you could have chosen');
  lookBackAt(TO_THE_BEST);
  expect(under('What else you could have chosen', step(1))).toContain('Help Rose into her coat');
});

test('each step says how others saw it, each by name', () => {
  lookBackAt(TO_THE_BEST);
  expect(within(step(2)).getAllByRole('figure', { hidden: true }).map(text)).toEqual([
    'Rose Whitfield, lives at Larkfield HouseSomebody asked me.',
    'Joel Baptiste, staff nurseThey asked her, not me. That is how it should be.',
  ]);
});

test('a step leads to its criterion, and to its source where it has one', () => {
  const sourced = structuredClone(example);
  Object.assign(sourced.scenes[0]?.choices[0]?.debrief ?? {}, { source: 'a-guide' });
  lookBackAt(TO_THE_POOR, { scenario: sourced });
  const links = [step(1), step(2)].map((each) =>
    [...each.querySelectorAll('a')].map((link) => `${text(link)} ${link.getAttribute('href')}`),
  );
  expect(links).toEqual([
    ['Criterion 1.6, Level 3 unit /qualifications/l3-unit-17/1-6/', 'Source: A publisher, 2026 /sources/#a-guide'],
    ['Criterion 1.6, Level 3 unit /qualifications/l3-unit-17/1-6/'],
  ]);
});

test('“Play again from here” asks for the choices before the step', () => {
  const replays = lookBackAt(REPAIRED);
  for (const each of details()) each.open = true;
  press('Play again from here, “The coat”');
  press('Play again from here, “By the window”');
  expect(replays).toEqual([[], ['help-with-the-coat', 'ask-rose', 'complain-at-the-desk']]);
});

test('steps are closed at first, and one button opens and closes them all', () => {
  lookBackAt(REPAIRED);
  expect(details().map(({ open }) => open)).toEqual([false, false, false, false]);
  press('Open every step');
  expect(details().map(({ open }) => open)).toEqual([true, true, true, true]);
  press('Close every step');
  expect(details().map(({ open }) => open)).toEqual([false, false, false, false]);
  press('Open every step');
  expect(details().map(({ open }) => open)).toEqual([true, true, true, true]);
});

test('the path ends with the ending', () => {
  lookBackAt(TO_THE_POOR);
  expect(text(part('Your path'))).toMatch(/The end: Three hours on a hard chair$/);
});

test('the map is one picture whose label says what it shows and where the words are', () => {
  lookBackAt(TO_THE_POOR);
  expect(within(part('The map of the story')).getByRole('img').getAttribute('aria-label')).toBe(
    'A map of the story: your path went through 2 of 4 scenes to “Three hours on a hard chair”, one of 4 endings. The list “Your path” says the same in words.',
  );
});

test('the numbers on the map are those of the list', () => {
  lookBackAt(REPAIRED);
  const map = within(part('The map of the story')).getByRole('img');
  expect([...map.querySelectorAll('text')].map(text)).toEqual(['1', '2', '3', '4']);
});

test('each person’s story stands by itself, in order, with the choice that they speak of', () => {
  lookBackAt(TO_THE_BEST);
  const voices = [...part('How each person saw it').querySelectorAll('details')];
  expect(voices.map((each) => text(each.querySelector('summary') as HTMLElement))).toEqual([
    'Rose Whitfield, lives at Larkfield House. 2\u00a0moments',
    'Joel Baptiste, staff nurse. 2\u00a0moments',
  ]);
  expect([...(voices[1]?.querySelectorAll('li') ?? [])].map(text)).toEqual([
    'Step 2, “The desk”. You chose: Ask Rose whether she would like to wait, or go home and come back.They asked her, not me. That is how it should be.',
    'Step 3, “Rose’s answer”. You chose: Book a new time with Joel, and read it back to Rose.I wrote it for her, not for the file.',
  ]);
});

test('the criteria are links with the steps that touched them, and it is said that this is no evidence', () => {
  lookBackAt(TO_THE_POOR);
  const criteria = part('Criteria it touched');
  const link = within(criteria).getByRole('link', { name: '1.6 Explain common barriers' });
  expect(link.getAttribute('href')).toBe('/qualifications/l3-unit-17/1-6/');
  expect(text(criteria)).toContain('Level 3 unit. Steps 1, 2');
  expect(text(criteria)).toContain(
    'This is a record of study. It is not evidence for a qualification: your assessor decides what counts.',
  );
});

test('nothing is scored', () => {
  lookBackAt(TO_THE_POOR);
  expect(text(document.body)).not.toMatch(/\b(score|\d+ of \d+|passed|failed|wrong)\b/i);
});

test('a reader hears each step with its number, its choice and its turning point', async () => {
  lookBackAt(TO_THE_POOR);
  const heard = (await heardInOrder()).join(' | ');
  expect(heard).toContain('heading, Your path, level 3');
  expect(heard).toContain('Step 1 | The coat | You chose: Help Rose into her coat, and tell her on the way.');
  expect(heard).toContain('Turning point. Another choice was better here.');
  expect(heard).toMatch(/image, A map of the story: your path went through 2 of 4 scenes/);
});
