// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Calibration } from '../../src/engine/mastery/calibration.ts';
import type { Strength } from '../../src/engine/mastery/strength.ts';
import { Study } from '../../src/islands/record/Study.tsx';
import type { Study as StudyOf } from '../../src/store/study.ts';
import { course } from './sitting-course.ts';

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['confidence'];
});
afterEach(cleanup);

const text = () => document.body.textContent ?? '';
const [first = '', second = '', third = ''] = course.criteria.map(({ id }) => id);

const strength = (criterion: string, fields: Partial<Strength> = {}): Strength => ({
  ...{ criterion, level: 'not-seen', right: 0, of: 0, days: 0, lacks: [], questions: 4, selfMarked: 0 },
  ...fields,
});
const notSeen = [first, second, third].map((criterion) => strength(criterion));
const silent: Calibration = {
  ...{ very: { right: 0, of: 0 }, fairly: { right: 0, of: 0 }, 'not-sure': { right: 0, of: 0 } },
  reading: 'too-few',
};

function show({ strengths = notSeen, calibration = silent }: Partial<StudyOf> = {}): void {
  const study: StudyOf = { sittings: [], schedule: { v: 1, count: 0, cards: {} }, strengths, calibration };
  render(<Study known={{ course, study }} practice="/practice/" />);
}

test('without answers it says what will be there, and lists no criterion', () => {
  show();
  expect(text()).toContain('When you have answered questions, you will see here how strong each criterion is');
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('what could not be fetched is said, with the rule and the way to practice', () => {
  render(<Study known={undefined} practice="/practice/" />);
  expect(text()).toContain('This part needs a connection the first time.');
  expect(text()).toContain('An assessor decides what meets a criterion. Answers here cannot.');
  expect(screen.getByRole('link', { name: 'Practise the criteria that you choose' }).getAttribute('href')).toBe(
    '/practice/',
  );
  expect(screen.queryByText('How sure you are')).toBeNull();
});

test('a criterion with answers is there with its words, its strength and its reasons', () => {
  const growing = strength(first, {
    level: 'growing',
    right: 3,
    of: 4,
    days: 2,
    lacks: ['questions', 'share', 'days'],
  });
  show({ strengths: [growing, ...notSeen.slice(1)] });
  const line = screen.getByRole('listitem').textContent;
  expect(line).toContain('Level 4 1.4');
  expect(line).toContain('Explain 1.4');
  expect(line).toContain('Growing. 3 of your 4 latest answers right, over 2 days. To grow stronger:');
  expect(screen.getByRole('link', { name: 'Level 4 1.4' }).getAttribute('href')).toBe(`/criteria/${first}/`);
});

test('criteria without answers are named in one sentence', () => {
  show({ strengths: [strength(first, { level: 'started', of: 1 }), ...notSeen.slice(1)] });
  expect(text()).toContain('Not seen yet: Level 4 2.1 and Level 4 3.1.');
});

test('where every criterion has answers, none is named as not seen', () => {
  show({ strengths: notSeen.map((each) => ({ ...each, level: 'started', of: 1 })) });
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(text()).not.toContain('Not seen yet');
});

test('the rule is said in words, and that it meets no criterion', () => {
  show();
  expect(text()).toContain('Strong means: your latest answers to 5 or more questions are right');
  expect(text()).toContain('An assessor decides what meets a criterion.');
});

test('without a word on confidence it says what will be there', () => {
  show();
  expect(text()).toContain('Questions ask how sure you are.');
});

test('each way of being sure that was used has its line, the surest first', () => {
  show({ calibration: { ...silent, 'not-sure': { right: 1, of: 2 }, very: { right: 14, of: 18 } } });
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'When you were very sure, you were right 14 times out of 18.',
    'When you were not sure, you were right once out of 2.',
  ]);
});

test('a bar is as full as the share that was right, and is not read out', () => {
  show({ calibration: { ...silent, very: { right: 3, of: 4 } } });
  const bar = document.querySelector('svg');
  expect(bar?.getAttribute('aria-hidden')).toBe('true');
  expect([...(bar?.querySelectorAll('rect') ?? [])].map((rect) => rect.getAttribute('width'))).toEqual(['100', '75']);
});

test.each([
  ['too-few', 'After some more answers'],
  ['well-matched', 'go together well'],
  ['over-sure', 'surer than your answers are right'],
  ['under-sure', 'You know more than you think'],
] as const)('a reading of %s is said in words', (reading, said) => {
  show({ calibration: { ...silent, very: { right: 1, of: 1 }, reading } });
  expect(text()).toContain(said);
});

test('whether confidence is asked can be turned off and on, on this device', () => {
  show();
  const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^Ask me how sure I am/ });
  expect(box().checked).toBe(true);
  fireEvent.click(box());
  expect(box().checked).toBe(false);
  expect(localStorage.getItem('common-ground.confidence')).toBe('off');
  fireEvent.click(box());
  expect(box().checked).toBe(true);
  expect(localStorage.getItem('common-ground.confidence')).toBeNull();
});

test('a choice that was made before shows', () => {
  document.documentElement.dataset['confidence'] = 'off';
  show();
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
});
