// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { seal } from '../../../src/engine/record/sealed.ts';
import { SCHEDULE_VERSION, type Schedule } from '../../../src/engine/review/schedule.ts';
import { keepSchedule, readSchedule } from '../../../src/store/local/schedule.ts';
import { openNewBrowser } from '../page.ts';
import { blockLocal, fillLocal, keys } from '../stores.ts';

beforeEach(openNewBrowser);

const KEY = 'common-ground.of.sam.schedule';
const card = { revision: 1, at: 1795330000000, due: 1795502800000, stability: 2.3, difficulty: 2.1 };
const schedule: Schedule = {
  ...{ v: SCHEDULE_VERSION, count: 3, last: { clock: 3, id: 'page-3' } },
  cards: { 'rose-first-look': { ...card, isSureAndWrong: false } },
};

const learn = (learnerId: string) => localStorage.setItem('common-ground.current', learnerId);

test('where nobody has begun, there is no schedule', () => {
  expect(readSchedule(0)).toBeUndefined();
});

test('the schedule of the present learner is read as it was kept', () => {
  learn('sam');
  keepSchedule('sam', schedule);
  expect(readSchedule(3)).toEqual(schedule);
});

test('the schedule of another learner is not read', () => {
  learn('alex');
  keepSchedule('sam', schedule);
  expect(readSchedule(3)).toBeUndefined();
});

test.each([0, 2, 4])('a schedule of three events is not read where the progress is of %i', (count) => {
  learn('sam');
  keepSchedule('sam', schedule);
  expect(readSchedule(count)).toBeUndefined();
});

test.each([SCHEDULE_VERSION - 1, SCHEDULE_VERSION + 1, String(SCHEDULE_VERSION)])(
  'a schedule of version %j is not read',
  (version) => {
    learn('sam');
    localStorage.setItem(KEY, seal({ ...schedule, v: version }));
    expect(readSchedule(3)).toBeUndefined();
  },
);

test('a schedule that a newer edition sealed is not read', () => {
  learn('sam');
  localStorage.setItem(KEY, seal(schedule).replace(/^\d+/, '99'));
  expect(readSchedule(3)).toBeUndefined();
});

test.each([
  '',
  'garbage',
  JSON.stringify(schedule),
  seal(schedule).slice(0, -10),
  seal(null),
  seal('cards'),
  seal({ count: 3 }),
  seal({ v: SCHEDULE_VERSION, count: 3 }),
  seal({ v: SCHEDULE_VERSION, count: 3, cards: null }),
])('the schedule %j is not read', (text) => {
  learn('sam');
  localStorage.setItem(KEY, text);
  expect(readSchedule(3)).toBeUndefined();
});

test('with local storage full, the schedule is not kept, and what is there stays', () => {
  learn('sam');
  fillLocal();
  const before = keys().sort();
  keepSchedule('sam', schedule);
  expect(keys().sort()).toEqual(before);
  expect(readSchedule(3)).toBeUndefined();
});

test('with local storage blocked, there is no schedule, and keeping one does no harm', () => {
  blockLocal();
  keepSchedule('sam', schedule);
  expect(readSchedule(3)).toBeUndefined();
});
