import { expect, test } from 'vitest';
import { openEvents, sealEvents } from '../../../src/engine/record/event-run.ts';
import { open, seal } from '../../../src/engine/record/sealed.ts';
import { answered, backedUp, reached } from './samples.ts';

const events = [answered({ id: 'page-1' }), reached({ id: 'page-2', clock: 2 }), backedUp({ id: 'page-3', clock: 3 })];

test('events come back out of their seal', () => {
  expect(openEvents(sealEvents(events))).toEqual({ events, state: 'read' });
});

test('no events come back out of their seal as none', () => {
  expect(openEvents(sealEvents([]))).toEqual({ events: [], state: 'read' });
});

test('every event that is still whole is saved from a broken seal', () => {
  const broken = sealEvents(events).replace('"section-reached"', '"section-r_ached"');
  expect(openEvents(broken)).toEqual({ events: [events[0], events[2]], state: 'unreadable' });
});

test('all events are saved when only the seal is broken', () => {
  expect(openEvents(sealEvents(events).replace(/^3\.[^.]+/, '3.x'))).toEqual({ events, state: 'unreadable' });
});

test('all events are saved when the letters before them are gone', () => {
  expect(openEvents(JSON.stringify(events))).toEqual({ events, state: 'unreadable' });
});

test('an unknown field in a broken seal is not taken in', () => {
  const broken = sealEvents(events).replace('"kind":"backup-made"', '"kind":"backup-made","x":1');
  expect(openEvents(broken).events).toEqual([events[0], events[1]]);
});

test('nothing is saved from events that were cut short', () => {
  expect(openEvents(sealEvents(events).slice(0, -10))).toEqual({ events: [], state: 'unreadable' });
});

test('events that a later edition sealed are left alone', () => {
  expect(openEvents(sealEvents(events).replace(/^3/, '4'))).toEqual({ events: [], state: 'newer' });
});

test('events that an earlier edition sealed are brought up to date', () => {
  const older = seal(events.map((event) => ({ ...event, v: 1 }))).replace(/^3/, '1');
  expect(open(older).state).toBe('older');
  expect(openEvents(older)).toEqual({ events, state: 'read' });
});

test('a broken seal of an earlier edition gives every whole event, brought up to date', () => {
  const older = seal(events.map((event) => ({ ...event, v: 1 }))).replace(/^3\.[^.]+/, '1.x');
  expect(openEvents(older)).toEqual({ events, state: 'unreadable' });
});

test('a seal over something other than events is unreadable', () => {
  expect(openEvents(seal({ clock: 1 }))).toEqual({ events: [], state: 'unreadable' });
});

test.for([undefined, null, '', 'garbage', '{}', '[', '[null, 1, "x"]', 1, {}, [{}]])('%j holds no events', (stored) => {
  expect(openEvents(stored)).toEqual({ events: [], state: 'unreadable' });
});
