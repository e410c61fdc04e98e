import * as fc from 'fast-check';
import { fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import { expect, test } from 'vitest';
import type { EventOf } from '../../../src/engine/record/event.ts';
import { compareOrder } from '../../../src/engine/record/order.ts';
import { extend, replay } from '../../../src/engine/review/replay.ts';
import { DAY, emptySchedule, findCard } from '../../../src/engine/review/schedule.ts';
import { anyShuffledStudy, anyStudy } from '../sitting/arbitraries.ts';
import { answered, begun, ended, entry } from '../sitting/samples.ts';

type Given = Partial<EventOf<'question-answered'>>;

/** The card of one question after these answers, each after the one before it. */
function cardAfter(...answers: Given[]) {
  const events = answers.map((fields, index) =>
    answered({ id: `page-${index + 1}`, clock: index + 1, at: 0, ...fields }),
  );
  const card = findCard(replay(events), entry());
  if (!card) throw new Error('The question has no card.');
  return card;
}

const daysAfter = (...answers: Given[]) => {
  const { due, at } = cardAfter(...answers);
  return (due - at) / DAY;
};

test('two devices with the same events have the same schedule', () => {
  fc.assert(
    fc.property(anyShuffledStudy, ([events, other]) => {
      expect(replay(other)).toEqual(replay(events));
    }),
  );
});

test('a schedule that is extended equals the replay, however the history is cut', () => {
  fc.assert(
    fc.property(anyStudy, fc.array(fc.nat(25), { maxLength: 4 }), (events, cuts) => {
      const inOrder = events.toSorted(compareOrder);
      const places = [0, ...cuts.toSorted((one, other) => one - other), inOrder.length];
      const parts = places.slice(1).map((end, index) => inOrder.slice(places[index], end));
      const extended = parts.reduce((schedule, part) => extend(schedule, part) ?? emptySchedule, emptySchedule);
      expect(extended).toEqual(replay(events));
    }),
  );
});

test('extending by events in any order equals the replay, or says that it cannot', () => {
  let times = 0;
  fc.assert(
    fc.property(anyShuffledStudy, fc.nat(25), ([, events], cut) => {
      const extended = extend(replay(events.slice(0, cut)), events.slice(cut));
      if (!extended) return;
      times += 1;
      expect(extended).toEqual(replay(events));
    }),
  );
  expect(times).toBeGreaterThan(0);
});

test('a schedule cannot be extended by an answer that lies before what it has', () => {
  const schedule = replay([answered({ id: 'page-5', clock: 5 })]);
  expect(extend(schedule, [answered({ id: 'page-4', clock: 4, question: 'other' })])).toBeUndefined();
});

test('a schedule cannot be extended by an answer that it has already', () => {
  const event = answered();
  expect(extend(replay([event]), [event])).toBeUndefined();
});

test('an event that is no answer may lie before what a schedule has', () => {
  const answer = answered({ clock: 5 });
  expect(extend(replay([answer]), [begun({ clock: 2 })])).toEqual(replay([begun({ clock: 2 }), answer]));
});

test('a schedule says how many events of every kind it was made from, and which answer was last', () => {
  const { count, last } = replay([begun({ clock: 1 }), answered({ id: 'page-2', clock: 2 }), ended({ clock: 9 })]);
  expect(count).toBe(3);
  expect(last).toEqual({ clock: 2, id: 'page-2' });
});

test('a schedule is the same after it was kept as JSON', () => {
  fc.assert(
    fc.property(anyStudy, (events) => {
      const schedule = replay(events);
      expect(JSON.parse(JSON.stringify(schedule))).toEqual(schedule);
    }),
  );
});

test('extending leaves the schedule as it was, and the empty one empty', () => {
  const schedule = replay([answered()]);
  const before = structuredClone(schedule);
  extend(schedule, [answered({ id: 'page-2', clock: 2 })]);
  expect(schedule).toEqual(before);
  expect(emptySchedule).toEqual({ v: 1, count: 0, cards: {} });
});

test('a first answer brings a question back after 1, 1, 2 or 8 days by its grade', () => {
  expect(daysAfter({ marks: 0 })).toBe(1);
  expect(daysAfter({ marks: 1, confidence: 'not-sure' })).toBe(1);
  expect(daysAfter({ marks: 1 })).toBe(2);
  expect(daysAfter({ marks: 1, confidence: 'very' })).toBe(8);
});

test('memory is that of the scheduler of ts-fsrs, when each answer comes some days after the last', () => {
  const scheduler = fsrs({ enable_fuzz: false, learning_steps: [], relearning_steps: [] });
  const noon = Date.UTC(2026, 10, 23, 12);
  const given: Record<Exclude<Grade, never>, Given> = {
    [Rating.Again]: { marks: 0 },
    [Rating.Hard]: { marks: 1, confidence: 'not-sure' },
    [Rating.Good]: { marks: 1 },
    [Rating.Easy]: { marks: 1, confidence: 'very' },
  };
  const grade = fc.constantFrom<Grade>(Rating.Again, Rating.Hard, Rating.Good, Rating.Easy);
  const answers = fc.array(fc.record({ grade, days: fc.integer({ min: 1, max: 60 }) }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(answers, (all) => {
      let at = noon;
      let card: Card | undefined;
      const events = all.map(({ grade: each, days }) => {
        at += days * DAY;
        card = scheduler.next(card ?? { ...emptyCard, due: at }, at, each).card;
        return { ...given[each], at };
      });
      expect(cardAfter(...events)).toMatchObject({ stability: card?.stability, difficulty: card?.difficulty });
    }),
  );
});

const emptyCard = {
  stability: 0,
  difficulty: 0,
  elapsed_days: 0,
  scheduled_days: 0,
  reps: 0,
  lapses: 0,
  learning_steps: 0,
  state: 0,
};

test('trying again right after the feedback hardly puts a question off', () => {
  expect(daysAfter({ marks: 0 }, { marks: 1, at: 60_000 })).toBe(1);
  expect(daysAfter({ marks: 1 }, { marks: 1, at: 60_000 })).toBe(2);
});

test('a second answer on one day moves stability by the formula of FSRS-6 for that', () => {
  const expected = 0.212 * 0.212 ** -0.0658 * Math.exp(0.5425 * 0.0912);
  expect(cardAfter({ marks: 0 }, { marks: 1, at: 60_000 }).stability).toBeCloseTo(expected, 6);
});

test('being very sure right after the feedback counts no more than being right', () => {
  const again = Array.from({ length: 6 }, (_, index) => ({ at: index * 60_000, confidence: 'very' as const }));
  expect(daysAfter({ marks: 0 }, ...again)).toBeLessThanOrEqual(2);
});

test('an evening after an evening is a day, though it is not quite 24 hours', () => {
  const second = { marks: 1, at: 0.6 * DAY };
  expect(cardAfter({}, second).stability).toBeGreaterThan(cardAfter({}, { marks: 1, at: 0.4 * DAY }).stability * 2);
});

test('time never runs backwards: an answer with an earlier time counts as given right after the one it follows', () => {
  const back = cardAfter({ at: 50 * DAY }, { at: 3 * DAY });
  const same = cardAfter({ at: 3 * DAY }, { at: 3 * DAY });
  expect(back).toEqual(same);
});

test('an answer under a wrong clock does not put a question off for good', () => {
  const { due } = cardAfter({ at: 40_000 * DAY }, { at: 3 * DAY });
  expect(due).toBeLessThanOrEqual(5 * DAY);
});

test('a new revision starts the card again', () => {
  const { at, ...restarted } = cardAfter({}, { at: 9 * DAY }, { at: 20 * DAY, revision: 2 });
  expect(at).toBe(20 * DAY);
  expect(restarted).toEqual({ ...cardAfter({ revision: 2 }), at: undefined, due: 22 * DAY });
});

test('an answer to an older revision changes nothing after one to a newer', () => {
  expect(cardAfter({ revision: 2 }, { at: 9 * DAY, revision: 1, marks: 0 })).toEqual(cardAfter({ revision: 2 }));
});

test('a question that changed since it was answered has no card', () => {
  const schedule = replay([answered({ revision: 1 })]);
  expect(findCard(schedule, entry({ revision: 1 }))).toBeDefined();
  expect(findCard(schedule, entry({ revision: 2 }))).toBeUndefined();
});

test('a question with the name of something every object has gets no card from it', () => {
  expect(findCard(emptySchedule, entry({ id: 'constructor' }))).toBeUndefined();
});

test('only an answer that was very sure and not all right is sure and wrong', () => {
  expect(cardAfter({ marks: 0.9, confidence: 'very' }).isSureAndWrong).toBe(true);
  expect(cardAfter({ marks: 1, confidence: 'very' }).isSureAndWrong).toBe(false);
  expect(cardAfter({ marks: 0, confidence: 'fairly' }).isSureAndWrong).toBe(false);
});

test('trying again does not make up for having been sure and wrong that day', () => {
  const wrong = { marks: 0, confidence: 'very' as const };
  expect(cardAfter(wrong, { marks: 1, at: 60_000 }).isSureAndWrong).toBe(true);
  expect(cardAfter(wrong, { marks: 1, at: 2 * DAY }).isSureAndWrong).toBe(false);
});

test('answers of lessons and of sittings count alike', () => {
  expect(cardAfter({ sitting: 'run-1' })).toEqual(cardAfter({}));
});
