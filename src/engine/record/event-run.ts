import { eventShape, type RecordEvent } from './event.ts';
import { open, seal } from './sealed.ts';
import { readStored, type Reading } from './stored-shape.ts';

/** The events of one sealed text. When its `state` is not `read`, `events` holds what could still be saved from it. */
export type EventRun = { events: RecordEvent[]; state: Reading<unknown>['state'] };

/** Many events in one sealed text. */
export function sealEvents(events: RecordEvent[]): string {
  return seal(events);
}

/** The events of a sealed text, brought up to the present version. From a broken seal every whole event is saved. */
export function openEvents(stored: unknown): EventRun {
  const opened = open(stored);
  switch (opened.state) {
    case 'read':
      // Somebody else’s seal, such as a snapshot under the wrong key, holds no list.
      if (!Array.isArray(opened.value)) return { events: [], state: 'unreadable' };
      return { events: opened.value as RecordEvent[], state: 'read' };
    case 'older':
      return { events: readEach(opened.value), state: 'read' };
    case 'newer':
      return { events: [], state: 'newer' };
    case 'unreadable':
      return { events: readEach(valueBehindSeal(stored)), state: 'unreadable' };
  }
}

function readEach(values: unknown): RecordEvent[] {
  const readings = (Array.isArray(values) ? values : []).map((value) => readStored(eventShape, value));
  return readings.flatMap((reading) => (reading.state === 'read' ? [reading.value] : []));
}

function valueBehindSeal(stored: unknown): unknown {
  try {
    return JSON.parse(String(stored).replace(/^[^[]*/, ''));
  } catch {
    return undefined;
  }
}
