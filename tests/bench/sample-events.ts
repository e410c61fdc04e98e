import type { Happening, RecordEvent } from '../../src/engine/record/event.ts';
import type { Bank } from '../../src/engine/sitting/bank.ts';

const QUESTIONS = 600;
const LESSONS = 60;
const SECTIONS = 8;
const SCENARIOS = 12;
/** Choices to an ending. */
const CHOICES = 10;

/**
 * A record like that of somebody who studied the whole course many times: mostly answers, parts of lessons reached, and
 * some choices in scenarios.
 */
export function sampleEvents(count: number): RecordEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const envelope = {
      v: 3 as const,
      id: `k3x9c2qvabcdefgh-${number.toString(36)}`,
      at: 1_790_000_000_000 + number * 60_000,
      clock: number,
    };
    if (number % 20 === 10) return { ...envelope, ...choiceOf((number - 10) / 20) };
    return number % 4 === 0
      ? {
          ...envelope,
          kind: 'section-reached',
          lesson: `a-lesson-of-the-course-${(number / 4) % LESSONS}`,
          section: `a-heading-of-the-lesson-${Math.floor(number / 4 / LESSONS) % SECTIONS}`,
        }
      : {
          ...envelope,
          kind: 'question-answered',
          question: `a-question-with-a-name-${number % QUESTIONS}`,
          revision: 1,
          attempt: 1 + (number % 3),
          response: { chosen: number % 5 === 0 ? ['ask-tasks', 'find-cause', 'ring-duty'] : ['ask-tasks'] },
          marks: number % 2,
        };
  });
}

// One choice after another, to an ending; then the next scenario. Each time is a run of its own.
function choiceOf(step: number): Happening {
  const made = 1 + (step % CHOICES);
  return {
    kind: 'scenario-played',
    scenario: `a-scenario-of-the-course-${Math.floor(step / CHOICES) % SCENARIOS}`,
    ...(made > 1 && { run: `k3x9c2qvabcdefgh-${(10 + 20 * (step - made + 1)).toString(36)}` }),
    choices: Array.from({ length: made }, (_, choice) => `a-choice-with-a-name-${choice}`),
    ...(made === CHOICES && { ending: 'an-ending-of-the-scenario' }),
  };
}

/** The bank of a whole course, as the sample answers it. */
export const sampleBank: Bank = Array.from({ length: QUESTIONS }, (_, number) => ({
  ...{ id: `a-question-with-a-name-${number}`, revision: 1, kind: 'single' as const },
  criterion: `a-unit/${1 + (number % 40)}.1`,
  lesson: `a-lesson-of-the-course-${number % LESSONS}`,
  module: `a-module-${number % 12}`,
}));
