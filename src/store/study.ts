import type { Bank } from '../engine/sitting/bank.ts';
import { doInWorker } from './log/in-worker.ts';
import type { Study } from './log/study-jobs.ts';
import { keepSchedule } from './local/schedule.ts';
import { presentHistory } from './present-history.ts';
import { isRecordClosed } from './saving.ts';

export type { Study } from './log/study-jobs.ts';

/**
 * What the present learner’s whole history says about their study, as of now. The schedule of reviews is kept for pages
 * that only show what is due.
 *
 * @throws when the code that works it out cannot be fetched.
 */
export async function readStudy(bank: Bank): Promise<Study> {
  const { learner, known, isLong } = await presentHistory();
  const given = [learner, known, bank, new Date().getTimezoneOffset()] as const;
  const here = async (...work: [...typeof given]) => (await import('./log/study-jobs.ts')).study(...work);
  const study = await (isLong ? doInWorker('study', here, ...given) : here(...given));
  // Deleted or switched meanwhile: what was deleted must not come back.
  if (learner && !isRecordClosed()) keepSchedule(learner.id, study.schedule);
  return study;
}
