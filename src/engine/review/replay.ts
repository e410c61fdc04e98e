import type { RecordEvent } from '../record/event.ts';
import { compareOrder } from '../record/order.ts';
import { isSureAndWrong, type AnswerEvent } from '../sitting/bank.ts';
import { gradeOf, type Grade } from './grade.ts';
import { daysUntilDue, remember } from './memory.ts';
import { DAY, emptySchedule, type Card, type Schedule } from './schedule.ts';

/**
 * The schedule from a whole history, in whatever order it comes: answers of every lesson and sitting count. An event must
 * not be there twice.
 *
 * Time is what the events say, and since clocks can be wrong, it never runs backwards: an answer that says that it was
 * given before the one it follows counts as given right after it. Its own time still decides when the question comes back,
 * so that one wrong clock does not put a question off for good.
 */
export function replay(events: readonly RecordEvent[]): Schedule {
  return add(emptySchedule, [...events].sort(compareOrder));
}

/**
 * The schedule after more events: the same as replaying all of them. Undefined when an answer among them does not come
 * after those it was made from, as when another device’s record was taken in; then replay.
 */
export function extend(schedule: Schedule, events: readonly RecordEvent[]): Schedule | undefined {
  const inOrder = [...events].sort(compareOrder);
  const first = inOrder.find(isAnswer);
  if (schedule.last && first && compareOrder(first, schedule.last) <= 0) return undefined;
  return add(schedule, inOrder);
}

function add(schedule: Schedule, inOrder: RecordEvent[]): Schedule {
  const answers = inOrder.filter(isAnswer);
  const cards = { ...schedule.cards };
  for (const answer of answers) {
    const before = Object.hasOwn(cards, answer.question) ? cards[answer.question] : undefined;
    cards[answer.question] = review(before, answer);
  }
  const newest = answers.at(-1);
  const last = newest ? { clock: newest.clock, id: newest.id } : schedule.last;
  return { v: schedule.v, count: schedule.count + inOrder.length, ...(last && { last }), cards };
}

function review(card: Card | undefined, answer: AnswerEvent): Card {
  const { revision, at } = answer;
  if (card && revision < card.revision) return card;
  const before = card?.revision === revision ? card : undefined;
  const days = before ? Math.max(0, Math.round((at - before.at) / DAY)) : 0;
  const isRepeat = before !== undefined && days === 0;
  const grade = gradeOf(answer);
  const memory = remember(before, days, isRepeat ? withFeedbackFresh(grade) : grade);
  return {
    ...{ revision, at, due: at + daysUntilDue(memory) * DAY },
    ...memory,
    isSureAndWrong: isSureAndWrong(answer) || (isRepeat && before.isSureAndWrong),
  };
}

// Who has just read the explanation is very sure of it, which says nothing about next week.
function withFeedbackFresh(grade: Grade): Grade {
  return grade === 'easy' ? 'good' : grade;
}

function isAnswer(event: RecordEvent): event is AnswerEvent {
  return event.kind === 'question-answered';
}
