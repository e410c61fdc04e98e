import { learnerShape, type Learner } from '../engine/record/learner.ts';
import { readStored } from '../engine/record/stored-shape.ts';
import { openDatabase } from './log/database.ts';
import { newId } from './ids.ts';
import { keepCurrent, writeLearner } from './learners.ts';
import { record } from './present.ts';

/** Adds a learner, who is the one learning from now on. Load the page anew to go on as them. */
export async function addLearner(name: string, now: number): Promise<Learner> {
  const learner: Learner = { v: 1, id: newId(), name, since: now };
  await keepLearner(learner);
  keepCurrent(learner);
  return learner;
}

/** Makes somebody the one who is learning now. Load the page anew to go on as them; other tabs do so by themselves. */
export function switchTo(learner: Learner): void {
  keepCurrent(learner);
}

/** Gives a learner another name. The pages of theirs that are open follow. */
export async function renameLearner(learner: Learner, name: string): Promise<void> {
  const renamed = { ...learner, name };
  if (record.getState().learner?.id === learner.id) record.setState({ learner: renamed });
  await keepLearner(renamed);
}

/** Keeps a learner, in both places where they work. */
export async function keepLearner(learner: Learner): Promise<void> {
  writeLearner(learner);
  await openDatabase()
    .then(async (database) => {
      const keeping = database.transaction('learners', 'readwrite', { durability: 'strict' });
      const isNewer = readStored(learnerShape, await keeping.store.get(learner.id)).state === 'newer';
      if (!isNewer) await keeping.store.put(learner, learner.id);
      await keeping.done;
    })
    .catch(() => undefined);
}
