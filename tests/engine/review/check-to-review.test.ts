import { expect, test } from 'vitest';
import type { RecordEvent } from '../../../src/engine/record/event.ts';
import { dueNow, nextDue, summary } from '../../../src/engine/review/due.ts';
import { replay } from '../../../src/engine/review/replay.ts';
import { DAY } from '../../../src/engine/review/schedule.ts';
import { listCheckable, type BankEntry } from '../../../src/engine/sitting/bank.ts';
import { drawStratified } from '../../../src/engine/sitting/draw.ts';
import { CHECK_LENGTH } from '../../../src/engine/sitting/lengths.ts';
import { resultsOfCheck } from '../../../src/engine/sitting/results.ts';
import { listSittings, nextQuestion, openSitting } from '../../../src/engine/sitting/sitting.ts';
import { kinds } from '../sitting/arbitraries.ts';
import { answered, begun, entry } from '../sitting/samples.ts';

const START = 1795330000000;
const bank = Array.from({ length: 24 }, (_, index) =>
  entry({ id: `q-${index + 1}`, kind: kinds[index % 8] ?? 'single', criterion: `l4-partnership/1.${index % 4}` }),
);

/** The events so far, and answers to all that is left, as a device gives them that finds these events. */
function goOn(events: RecordEvent[], most: number, answer: (question: BankEntry, place: number) => object) {
  const all = [...events];
  for (let count = 0; count < most; count += 1) {
    const sitting = openSitting(listSittings(all, bank), 'check', 'barriers');
    const next = sitting && nextQuestion(sitting, bank);
    if (!next) break;
    const clock = all.length + 1;
    const fields = answer(next, sitting.answers.size);
    const { id: question } = next;
    all.push(
      answered({ id: `page-${clock}`, clock, at: START + clock * 60_000, question, sitting: 'run-1', ...fields }),
    );
  }
  return all;
}

test('a check that was cut off goes on with the same draw, and brings back the right questions three days later', () => {
  const questions = drawStratified(listCheckable(bank), CHECK_LENGTH, 'run-1').map(({ id }) => id);
  const answer = (_: BankEntry, place: number) => {
    if (place === 7) return { marks: 0, confidence: 'very' };
    return { marks: 1, ...(place === 2 && { confidence: 'very' }) };
  };
  const cutOff = goOn([begun({ at: START, questions })], 4, answer);
  const kept = JSON.parse(JSON.stringify(cutOff)) as RecordEvent[];
  const whole = goOn(kept, 60, answer);

  expect(whole.flatMap((event) => (event.kind === 'question-answered' ? [event.question] : []))).toEqual(questions);
  const { latest } = resultsOfCheck(listSittings(whole, bank), bank, 'barriers') ?? {};
  expect(latest).toMatchObject({ right: 9, of: 10, missed: [questions[7]] });
  expect(latest?.criteria).toHaveLength(4);

  const schedule = replay(whole);
  expect(dueNow(schedule, bank, START + 60 * 60_000)).toEqual([]);
  const due = dueNow(schedule, bank, START + 3 * DAY);
  expect(due[0]?.id).toBe(questions[7]);
  expect(due.map(({ id }) => id).toSorted()).toEqual(questions.filter((_, place) => place !== 2).toSorted());
  expect(summary(due)).toEqual({ questions: 9, modules: 1, minutes: 10 });
  expect(nextDue(schedule, bank, START + 3 * DAY)).toBe(START + 4 * 60_000 + 8 * DAY);
});
