import { learnerShape, namelessLearner, type Learner } from '../engine/record/learner.ts';
import { readStored, readStoredText } from '../engine/record/stored-shape.ts';
import { setKeyAside } from './aside.ts';
import { openDatabase } from './log/database.ts';
import { newId } from './ids.ts';
import { CURRENT, LEARNER_PREFIX, learnerKey, ownPrefix } from './local/keys.ts';
import { listKeys, readKey, writeKey } from './local/local.ts';
import { readLearners, readMeta } from './log/log-read.ts';
import { record } from './present.ts';

/** Everybody who learns on this device, how many values about them had to be moved aside, and whether some are newer. */
export type Learners = { learners: Learner[]; setAside: number; hasNewer: boolean };

/** Everybody who learns on this device, oldest first, from both places: either may be lost. */
export async function listLearners(): Promise<Learners> {
  const local = readLocalLearners();
  const log = await readLearners().catch(() => ({ values: [], setAside: 0, hasNewer: false }));
  // Those without a name come first, so that what either place knows of them stands.
  const all = [...log.values, ...local.learners].sort((a, b) => a.since - b.since);
  const byId = new Map(all.map((learner) => [learner.id, learner]));
  return {
    learners: [...byId.values()].sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1)),
    setAside: local.setAside + log.setAside,
    hasNewer: local.hasNewer || log.hasNewer,
  };
}

/** Who is learning on this device now; undefined when nobody has begun. Mends what is lost about them from what is left. */
export async function findCurrentLearner(): Promise<Omit<Learners, 'learners'> & { learner: Learner | undefined }> {
  const kept = readCurrent();
  if (kept) return { learner: kept, setAside: 0, hasNewer: false };

  const currentId = readKey(CURRENT);
  const { learners, setAside, hasNewer } = await listLearners();
  const learner = learners.find(({ id }) => id === currentId) ?? nameless(currentId) ?? (await mostRecent(learners));
  const isBroken = currentId !== null && learner?.id !== currentId;
  if (isBroken) setKeyAside(CURRENT);
  if (learner) keepCurrent(learner);
  return { learner, setAside: setAside + (isBroken ? 1 : 0), hasNewer };
}

/** Who is learning now, or a new learner without a name. Two tabs that begin together begin as one learner. */
export async function findOrAddLearner(now: number): Promise<Learner> {
  const { learner } = await findCurrentLearner();
  if (learner) return learner;
  const added = await addUnlessThere({ v: 1, id: newId(), name: '', since: now });
  // Without a database the other tab is seen only here, in one step with keeping.
  const other = readCurrent();
  if (!other) keepCurrent(added);
  return other ?? added;
}

// The learner that local storage names, when it knows them too.
function readCurrent(): Learner | undefined {
  const currentId = readKey(CURRENT);
  const kept = currentId === null ? null : readKey(learnerKey(currentId));
  const reading = kept === null ? undefined : readStoredText(learnerShape, kept);
  return reading?.state === 'read' && reading.value.id === currentId ? reading.value : undefined;
}

function readLocalLearners(): Learners {
  const read = listKeys(LEARNER_PREFIX).map((key) => ({
    key,
    reading: readStoredText(learnerShape, readKey(key) ?? ''),
  }));
  const bad = read.filter(({ reading }) => reading.state === 'unreadable');
  for (const { key } of bad) setKeyAside(key);
  const newer = read.filter(({ reading }) => reading.state === 'newer');
  return {
    learners: [
      ...read.flatMap(({ reading }) => (reading.state === 'read' ? [reading.value] : [])),
      ...newer.map(({ key }) => namelessLearner(key.slice(LEARNER_PREFIX.length))),
    ],
    setAside: bad.length,
    hasNewer: newer.length > 0,
  };
}

/** Makes somebody the one who learns on this device now, in local storage. */
export function keepCurrent(learner: Learner): void {
  writeLearner(learner);
  const local = writeKey(CURRENT, learner.id);
  if (local !== 'works') record.setState({ local });
}

/** Keeps who somebody is, in local storage. What a newer edition knows of them stays as it is. */
export function writeLearner(learner: Learner): void {
  const key = learnerKey(learner.id);
  if (readStoredText(learnerShape, readKey(key) ?? '').state === 'newer') return;
  writeKey(key, JSON.stringify(learner));
}

// Somebody whose name is lost but whose record is here.
function nameless(learnerId: string | null): Learner | undefined {
  const hasRecord =
    learnerId !== null && /^[a-z0-9]{1,40}$/.test(learnerId) && listKeys(ownPrefix(learnerId)).length > 0;
  return hasRecord ? namelessLearner(learnerId) : undefined;
}

async function mostRecent(learners: Learner[]): Promise<Learner | undefined> {
  const dated = await Promise.all(
    learners.map(async (learner) => ({
      learner,
      savedAt: await lastSaved(learner),
    })),
  );
  return dated.sort((a, b) => b.savedAt - a.savedAt)[0]?.learner;
}

async function lastSaved({ id }: Learner): Promise<number> {
  const meta = await readMeta(id).catch(() => undefined);
  return meta === undefined || meta === 'unknown' ? 0 : (meta.savedAt ?? 0);
}

// One step of the database: it lets no other tab come between looking and adding.
async function addUnlessThere(learner: Learner): Promise<Learner> {
  try {
    const database = await openDatabase();
    const adding = database.transaction('learners', 'readwrite', { durability: 'strict' });
    const [id] = await adding.store.getAllKeys(undefined, 1);
    const stored = id === undefined ? undefined : await adding.store.get(id);
    if (id === undefined) await adding.store.put(learner, learner.id);
    await adding.done;
    if (id === undefined) return learner;
    const reading = readStored(learnerShape, stored);
    return reading.state === 'read' ? reading.value : namelessLearner(id);
  } catch {
    return learner;
  }
}
