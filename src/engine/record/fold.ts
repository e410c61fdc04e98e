import type { EventOf, RecordEvent } from './event.ts';
import { compareOrder, type Ordered } from './order.ts';
import {
  answerTo,
  emptyProgress,
  progressIn,
  scenarioIn,
  type Answer,
  type LessonProgress,
  type Progress,
  type ScenarioProgress,
} from './progress.ts';

/** Progress after one more event. An event must not be added twice. */
export function addEvent(progress: Progress, event: RecordEvent): Progress {
  const { questions, lessons, scenarios } = progress;
  const next = { ...progress, questions: copy(questions), lessons: copy(lessons), scenarios: copy(scenarios) };
  apply(next, event);
  return next;
}

/** Progress from a whole history, in any order. An event must not be there twice. */
export function foldEvents(events: Iterable<RecordEvent>): Progress {
  const progress: Progress = {
    ...emptyProgress,
    ...{ questions: copy<Answer>({}), lessons: copy<LessonProgress>({}), scenarios: copy<ScenarioProgress>({}) },
  };
  for (const event of events) apply(progress, event);
  return progress;
}

/** The events that a progress still knows in full. Where the log is lost, the record goes on from these. */
export function listLatestEvents({ questions, lessons, scenarios, place, backup }: Progress): RecordEvent[] {
  const answers = Object.entries(questions).map(([question, answer]): RecordEvent => {
    return { v: 3, kind: 'question-answered', question, ...kept(answer) };
  });
  const ofLessons = Object.entries(lessons).flatMap(([lesson, { reached, finished }]): RecordEvent[] => [
    ...Object.entries(reached).map(([section, event]): RecordEvent => ({
      v: 3,
      kind: 'section-reached',
      lesson,
      section,
      ...event,
    })),
    ...(finished ? [{ v: 3 as const, kind: 'lesson-finished' as const, lesson, ...finished }] : []),
  ]);
  const plays = Object.entries(scenarios).flatMap(([scenario, { latest, ended }]) =>
    (ended ? [latest, ended] : [latest]).map((play): RecordEvent => ({
      v: 3,
      kind: 'scenario-played',
      scenario,
      ...play,
    })),
  );
  const events = [...answers, ...ofLessons, ...plays];
  if (place) events.push({ v: 3, kind: 'section-reached', ...place });
  if (backup) events.push({ v: 3, kind: 'backup-made', ...backup });
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
    case 'scenario-played': {
      progress.scenarios[event.scenario] = addPlay(scenarioIn(progress, event.scenario), event);
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

function addPlay(before: ScenarioProgress | undefined, event: EventOf<'scenario-played'>): ScenarioProgress {
  const { id, at, clock, run, choices, ending } = event;
  const ended = ending !== undefined && { ending };
  const play = { id, at, clock, ...(run !== undefined && { run }), choices, ...ended };
  return {
    ...before,
    latest: before && !isLater(before.latest, event) ? before.latest : play,
    ...(ended && isLater(before?.ended, event) && { ended: { ...play, ...ended } }),
  };
}

function isLater(before: Ordered | undefined, event: Ordered): boolean {
  return !before || compareOrder(before, event) < 0;
}
