import { expect, test } from 'vitest';
import { findLatest } from '../../../src/engine/record/latest.ts';
import { foldEvents } from '../../../src/engine/record/fold.ts';
import { emptyProgress } from '../../../src/engine/record/progress.ts';

const head = (clock: number) => ({ v: 3 as const, id: `a-${clock}`, at: 1000 - clock, clock });
const answered = (clock: number) => ({
  ...head(clock),
  ...{ kind: 'question-answered' as const, question: 'first', revision: 1, attempt: 1, marks: 1 },
  response: { chosen: ['a'] },
});
const reached = (clock: number) => ({
  ...head(clock),
  kind: 'section-reached' as const,
  lesson: 'one',
  section: 'part',
});
const finished = (clock: number) => ({
  ...head(clock),
  ...{ kind: 'lesson-finished' as const, lesson: 'one', how: 'read' as const },
});

test('nothing is the latest of an empty record', () => {
  expect(findLatest(emptyProgress)).toBeUndefined();
});

test('the latest thing is the one that the counter puts last, whatever the clocks say', () => {
  expect(findLatest(foldEvents([answered(3), reached(1), finished(2)]))?.kind).toBe('answered');
  expect(findLatest(foldEvents([answered(1), reached(3), finished(2)]))?.kind).toBe('reached');
  expect(findLatest(foldEvents([answered(1), reached(2), finished(3)]))?.kind).toBe('finished');
});

test('saving a copy is not the latest thing', () => {
  expect(findLatest(foldEvents([answered(1), { ...head(2), kind: 'backup-made' }]))?.kind).toBe('answered');
});

test('a sitting that began or ended is not the latest thing', () => {
  const begun = { ...head(2), kind: 'sitting-begun' as const, of: 'check' as const, questions: ['first'] };
  const ended = { ...head(3), kind: 'sitting-ended' as const, sitting: 'a-2' };
  expect(findLatest(foldEvents([answered(1), begun, ended]))?.kind).toBe('answered');
});

const played = (clock: number, ending?: string) => ({
  ...head(clock),
  ...{ kind: 'scenario-played' as const, scenario: 'a-coat', choices: ['ask'] },
  ...(ending !== undefined && { ending }),
});

test('a scenario that was played last is the latest thing, and has not ended', () => {
  expect(findLatest(foldEvents([answered(1), played(3), reached(2)]))).toEqual({
    ...{ id: 'a-3', at: 997, clock: 3 },
    ...{ kind: 'played', scenario: 'a-coat', hasEnded: false },
  });
});

test('a scenario that came to an ending last has ended', () => {
  expect(findLatest(foldEvents([played(1), played(2, 'home')]))).toMatchObject({ kind: 'played', hasEnded: true });
});

test('a scenario that was begun again after an ending has not ended', () => {
  expect(findLatest(foldEvents([played(1, 'home'), played(2)]))).toMatchObject({ kind: 'played', hasEnded: false });
});

test('what was done after a scenario is the latest thing', () => {
  expect(findLatest(foldEvents([played(1), finished(2)]))?.kind).toBe('finished');
});
