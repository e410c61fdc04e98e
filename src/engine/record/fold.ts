import type { EventOf, RecordEvent } from './event.ts';
import { compareOrder, type Ordered } from './order.ts';
import { answerTo, emptyProgress, progressIn, type Answer, type LessonProgress, type Progress } from './progress.ts';

/** Progress after one more event. An event must not be added twice. */
export function addEvent(progress: Progress, event: RecordEvent): Progress {
  const next = { ...progress, questions: copy(progress.questions), lessons: copy(progress.lessons) };
  apply(next, event);
  return next;
}

/** Progress from a whole history, in any order. An event must not be there twice. */
export function foldEvents(events: Iterable<RecordEvent>): Progress {
  const progress: Progress = { ...emptyProgress, questions: copy<Answer>({}), lessons: copy<LessonProgress>({}) };
  for (const event of events) apply(progress, event);
  return progress;
}

/** The events that a progress still knows in full. Where the log is lost, the record goes on from these. */
export function listLatestEvents({ questions, lessons, place, backup }: Progress): RecordEvent[] {
  const answers = Object.entries(questions).map(([question, answer]): RecordEvent => {
    return { v: 2, kind: 'question-answered', question, ...kept(answer) };
  });
  const ofLessons = Object.entries(lessons).flatMap(([lesson, { reached, finished }]): RecordEvent[] => [
    ...Object.entries(reached).map(([section, event]): RecordEvent => ({
      v: 2,
      kind: 'section-reached',
      lesson,
      section,
      ...event,
    })),
    ...(finished ? [{ v: 2 as const, kind: 'lesson-finished' as const, lesson, ...finished }] : []),
  ]);
  const events = [...answers, ...ofLessons];
  if (place) events.push({ v: 2, kind: 'section-reached', ...place });
  if (backup) events.push({ v: 2, kind: 'backup-made', ...backup });
  return [...new Map(events.map((event) => [event.id, event])).values()];
}

// Without a prototype an object of hundreds of keys is a table from the start: copying it takes a fraction of the time
// that `{ ...map }` does, and feedback waits for it.
function copy<Value>(map: Record<string, Value>): Record<string, Value> {
  return Object.assign(Object.create(null) as Record<string, Value>, map);
}

// Changes `progress` in place, and copies nothing that it does not change: a long history runs through here.
function apply(progress: Progress, event: RecordEvent): void {
  const { id, at, clock } = event;
  progress.count += 1;
  progress.clock = Math.max(progress.clock, clock);
  switch (event.kind) {
    case 'question-answered': {
      progress.questions[event.question] = addAnswer(answerTo(progress, event.question), event);
      return;
    }
    case 'section-reached': {
      const { lesson, section } = event;
      const before = progressIn(progress, lesson);
      if (isLater(Object.hasOwn(before.reached, section) ? before.reached[section] : undefined, event)) {
        progress.lessons[lesson] = { ...before, reached: { ...before.reached, [section]: { id, at, clock } } };
      }
      if (isLater(progress.place, event)) progress.place = { id, at, clock, lesson, section };
      return;
    }
    case 'lesson-finished': {
      const before = progressIn(progress, event.lesson);
      if (isLater(before.finished, event)) {
        progress.lessons[event.lesson] = { ...before, finished: { id, at, clock, how: event.how } };
      }
      return;
    }
    case 'backup-made': {
      if (isLater(progress.backup, event)) progress.backup = { id, at, clock };
      return;
    }
    // What a run through several questions comes to is worked out where it is shown, from the events themselves.
    case 'sitting-begun':
    case 'sitting-ended':
      return;
  }
}

// Answers to an older revision are history: they neither replace nor add to those of a newer one.
function addAnswer(before: Answer | undefined, event: EventOf<'question-answered'>): Answer {
  if (before && event.revision < before.revision) return before;
  const attempts = before && before.revision === event.revision ? before.attempts + 1 : 1;
  if (before && attempts > 1 && !isLater(before, event)) return { ...before, attempts };
  return { ...kept(event), attempts };
}

function kept(answer: Omit<Answer, 'attempts'>): Omit<Answer, 'attempts'> {
  const { id, at, clock, revision, attempt, response, marks, confidence, sitting } = answer;
  return {
    ...{ id, at, clock, revision, attempt, response, marks },
    ...(confidence !== undefined && { confidence }),
    ...(sitting !== undefined && { sitting }),
  };
}

function isLater(before: Ordered | undefined, event: Ordered): boolean {
  return !before || compareOrder(before, event) < 0;
}
