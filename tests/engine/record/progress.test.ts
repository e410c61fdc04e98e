import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addEvent, foldEvents, listLatestEvents } from '../../../src/engine/record/fold.ts';
import { answerTo, emptyProgress, progressIn, scenarioIn } from '../../../src/engine/record/progress.ts';
import { anyHistory, anyShuffledHistory } from './arbitraries.ts';
import { answered, backedUp, begun, ended, finished, played, reached } from './samples.ts';

test('no events are empty progress', () => {
  expect(foldEvents([])).toEqual(emptyProgress);
});

test('progress is the same in whatever order events come', () => {
  fc.assert(
    fc.property(anyShuffledHistory, ([events, other]) => void expect(foldEvents(other)).toEqual(foldEvents(events))),
  );
});

test('adding events one by one gives what folding all of them gives', () => {
  fc.assert(
    fc.property(
      anyHistory,
      (events) => void expect(events.reduce(addEvent, emptyProgress)).toEqual(foldEvents(events)),
    ),
  );
});

test('adding an event leaves the progress before it as it was', () => {
  fc.assert(
    fc.property(anyHistory, anyHistory, (before, more) => {
      const progress = foldEvents(before);
      const copy = structuredClone(progress);
      more.reduce(addEvent, progress);
      expect(progress).toEqual(copy);
    }),
  );
});

test('the empty progress stays empty after folding', () => {
  foldEvents([answered(), reached(), finished(), backedUp(), begun(), ended(), played()]);
  expect(emptyProgress).toEqual({ count: 0, clock: 0, questions: {}, lessons: {}, scenarios: {} });
});

test('an answer keeps all that was answered but its kind and version', () => {
  expect(foldEvents([answered({ id: 'page-4', clock: 17, marks: 0.5 })]).questions).toEqual({
    'rose-first-look': {
      id: 'page-4',
      at: 1795330000000,
      clock: 17,
      revision: 1,
      attempt: 1,
      response: { chosen: ['find-cause'] },
      marks: 0.5,
      attempts: 1,
    },
  });
});

test('an answer keeps how sure the learner was and the sitting it was given in', () => {
  const progress = foldEvents([answered({ confidence: 'very', sitting: 'page-0' })]);
  expect(answerTo(progress, 'rose-first-look')).toMatchObject({ confidence: 'very', sitting: 'page-0' });
});

test('a later answer without confidence has none, whatever the one before had', () => {
  const progress = foldEvents([
    answered({ id: 'page-1', clock: 1, confidence: 'very', sitting: 'page-0' }),
    answered({ id: 'page-2', clock: 2 }),
  ]);
  const answer = answerTo(progress, 'rose-first-look') ?? {};
  expect(['confidence' in answer, 'sitting' in answer]).toEqual([false, false]);
});

test('sittings that begin and end change nothing of questions, lessons, place and copies', () => {
  const before = foldEvents([answered(), reached({ id: 'page-2' }), backedUp({ id: 'page-3' })]);
  const after = [begun({ id: 'page-4' }), ended({ id: 'page-5', sitting: 'page-4' })].reduce(addEvent, before);
  expect({ ...after, count: 0, clock: 0 }).toEqual({ ...before, count: 0, clock: 0 });
});

test('sittings that begin and end are counted, and their counters seen', () => {
  const progress = foldEvents([begun({ id: 'page-1', clock: 7 }), ended({ id: 'page-2', clock: 8 })]);
  expect(progress).toEqual({ ...emptyProgress, count: 2, clock: 8 });
});

test('the answer with the highest counter stands, though its clock says that it is older', () => {
  const progress = foldEvents([
    answered({ id: 'page-1', clock: 2, at: 1000, marks: 1 }),
    answered({ id: 'page-2', clock: 1, at: 9000, marks: 0 }),
  ]);
  expect(answerTo(progress, 'rose-first-look')?.marks).toBe(1);
});

test('where two answers have one counter, the id decides', () => {
  const progress = foldEvents([answered({ id: 'b-1', marks: 1 }), answered({ id: 'a-1', marks: 0 })]);
  expect(answerTo(progress, 'rose-first-look')?.marks).toBe(1);
});

test('every answer to a revision counts as an attempt', () => {
  const progress = foldEvents([answered({ id: 'page-1', clock: 2 }), answered({ id: 'page-2', clock: 1 })]);
  expect(answerTo(progress, 'rose-first-look')?.attempts).toBe(2);
});

test('an answer to an older revision does not replace one to a newer revision', () => {
  const progress = foldEvents([
    answered({ id: 'page-1', clock: 1, revision: 2, marks: 1 }),
    answered({ id: 'page-2', clock: 2, revision: 1, marks: 0 }),
  ]);
  expect(answerTo(progress, 'rose-first-look')).toMatchObject({ revision: 2, marks: 1 });
});

test('an answer to an older revision is no attempt at the newer one', () => {
  const progress = foldEvents([
    answered({ id: 'page-1', clock: 1, revision: 2 }),
    answered({ id: 'page-2', clock: 2, revision: 1 }),
    answered({ id: 'page-3', clock: 3, revision: 1 }),
  ]);
  expect(answerTo(progress, 'rose-first-look')?.attempts).toBe(1);
});

test('the first answer to a newer revision begins the attempts anew', () => {
  const progress = foldEvents([
    answered({ id: 'page-1', clock: 1, revision: 1 }),
    answered({ id: 'page-2', clock: 2, revision: 1 }),
    answered({ id: 'page-3', clock: 3, revision: 2 }),
  ]);
  expect(answerTo(progress, 'rose-first-look')).toMatchObject({ revision: 2, attempts: 1 });
});

test('an answer to a newer revision stands, though its counter is lower', () => {
  const progress = foldEvents([
    answered({ id: 'page-1', clock: 9, revision: 1, marks: 0 }),
    answered({ id: 'page-2', clock: 1, revision: 2, marks: 1 }),
  ]);
  expect(answerTo(progress, 'rose-first-look')?.marks).toBe(1);
});

test('a question called “constructor” that was never answered has no answer', () => {
  expect(answerTo(emptyProgress, 'constructor')).toBeUndefined();
});

test('a question called “constructor” can be answered', () => {
  expect(foldEvents([answered({ question: 'constructor' })]).questions['constructor']).toMatchObject({ attempts: 1 });
});

test('a lesson called “constructor” that was never opened has nothing reached', () => {
  expect(progressIn(emptyProgress, 'constructor')).toEqual({ reached: {} });
});

test('a section called “constructor” can be reached', () => {
  expect(progressIn(foldEvents([reached({ section: 'constructor' })]), 'jargon').reached['constructor']).toEqual({
    id: 'page-1',
    at: 1795330000000,
    clock: 1,
  });
});

test('the last word on whether a lesson is finished stands, whatever the clocks say', () => {
  const progress = foldEvents([
    finished({ id: 'page-2', clock: 2, at: 1000, how: 'taken-back' }),
    finished({ id: 'page-1', clock: 1, at: 9000, how: 'read' }),
  ]);
  expect(progressIn(progress, 'jargon').finished?.how).toBe('taken-back');
});

test('the place is the section reached last, whatever the clocks say', () => {
  const progress = foldEvents([
    reached({ id: 'page-2', clock: 2, at: 1000, lesson: 'consent', section: 'end' }),
    reached({ id: 'page-1', clock: 1, at: 9000 }),
  ]);
  expect(progress.place).toMatchObject({ lesson: 'consent', section: 'end' });
});

test('reaching a section keeps the other sections of the lesson', () => {
  const progress = foldEvents([reached({ id: 'page-1' }), reached({ id: 'page-2', clock: 2, section: 'end' })]);
  expect(Object.keys(progressIn(progress, 'jargon').reached)).toEqual(['words', 'end']);
});

test('finishing a lesson keeps the sections that were reached', () => {
  const progress = foldEvents([reached({ id: 'page-1' }), finished({ id: 'page-2', clock: 2 })]);
  expect(Object.keys(progressIn(progress, 'jargon').reached)).toEqual(['words']);
});

test('where a learner is in a scenario keeps all that was played but its kind and version', () => {
  const progress = foldEvents([
    played({ id: 'page-4', clock: 17, run: 'page-2', choices: ['ask-rose', 'wait-here'], ending: 'a-long-wait' }),
  ]);
  const there = {
    ...{ id: 'page-4', at: 1795330000000, clock: 17, run: 'page-2' },
    ...{ choices: ['ask-rose', 'wait-here'], ending: 'a-long-wait' },
  };
  expect(progress.scenarios).toEqual({ 'a-coat': { latest: there, ended: there } });
});

test('a scenario without a run and without an ending has neither, not even by name', () => {
  const { latest, ...rest } = scenarioIn(foldEvents([played()]), 'a-coat') ?? { latest: {} };
  expect([Object.keys(latest), rest]).toEqual([['id', 'at', 'clock', 'choices'], {}]);
});

test('the last word on where a learner is in a scenario stands, whatever the clocks say', () => {
  const progress = foldEvents([
    played({ id: 'page-2', clock: 2, at: 1000, choices: [] }),
    played({ id: 'page-1', clock: 1, at: 9000 }),
  ]);
  expect(scenarioIn(progress, 'a-coat')?.latest).toMatchObject({ id: 'page-2', choices: [] });
});

test('the latest ending of a scenario stands when it is begun again', () => {
  const progress = foldEvents([
    played({ id: 'page-2', clock: 2, ending: 'a-new-time' }),
    played({ id: 'page-3', clock: 3 }),
    played({ id: 'page-1', clock: 1, ending: 'a-long-wait' }),
  ]);
  expect(scenarioIn(progress, 'a-coat')).toMatchObject({
    latest: { id: 'page-3' },
    ended: { id: 'page-2', ending: 'a-new-time' },
  });
});

test('playing one scenario changes nothing of another, nor of questions, lessons, place and copies', () => {
  const before = foldEvents([answered(), reached({ id: 'page-2' }), played({ id: 'page-3' })]);
  const after = addEvent(before, played({ id: 'page-4', clock: 4, scenario: 'a-phone-call' }));
  expect({ ...after, scenarios: { 'a-coat': after.scenarios['a-coat'] } }).toEqual({ ...before, count: 4, clock: 4 });
});

test('a scenario called “constructor” that was never played is nowhere', () => {
  expect(scenarioIn(emptyProgress, 'constructor')).toBeUndefined();
});

test('a scenario called “constructor” can be played', () => {
  expect(scenarioIn(foldEvents([played({ scenario: 'constructor' })]), 'constructor')).toMatchObject({
    latest: { choices: ['ask-rose'] },
  });
});

test('the last copy is known', () => {
  const progress = foldEvents([backedUp({ id: 'page-2', clock: 2, at: 5 }), backedUp({ id: 'page-1', at: 9 })]);
  expect(progress.backup).toEqual({ id: 'page-2', at: 5, clock: 2 });
});

test('every event is counted', () => {
  expect(foldEvents([answered({ id: 'page-1' }), answered({ id: 'page-2' }), backedUp({ id: 'page-3' })]).count).toBe(
    3,
  );
});

test('the highest counter is known, also of an answer to an older revision', () => {
  const progress = foldEvents([
    answered({ id: 'page-1', clock: 1, revision: 2 }),
    answered({ id: 'page-2', clock: 7, revision: 1 }),
  ]);
  expect(progress.clock).toBe(7);
});

test('the latest events fold back to the same progress, but for counts', () => {
  fc.assert(
    fc.property(anyHistory, (events) => {
      const progress = foldEvents(events);
      const again = foldEvents(listLatestEvents(progress));
      const once = Object.entries(progress.questions).map(([id, answer]) => [id, { ...answer, attempts: 1 }]);
      expect(again).toEqual({
        ...progress,
        questions: Object.fromEntries(once),
        count: again.count,
        clock: again.clock,
      });
    }),
  );
});

test('the latest events are events that were there, each once', () => {
  fc.assert(
    fc.property(anyHistory, (events) => {
      const latest = listLatestEvents(foldEvents(events));
      expect(new Set(latest.map(({ id }) => id)).size).toBe(latest.length);
      for (const event of latest) expect(events).toContainEqual(event);
    }),
  );
});
