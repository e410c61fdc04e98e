import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { fetchBankFile } from '../../bank-file.ts';
import type { RecordDocument } from '../../engine/record/document.ts';
import type { Learner } from '../../engine/record/learner.ts';
import { listSetAside } from '../../store/aside.ts';
import { listLearners } from '../../store/learners.ts';
import { readPersistence, type Persistence } from '../../store/persisting.ts';
import { tryPlaces } from '../../store/places.ts';
import { record, startRecord } from '../../store/record.ts';
import { readShelf } from '../../store/shelf.ts';
import { readStudy } from '../../store/study.ts';
import type { KnownStudy } from './Study.tsx';

/** What is kept on this device beside the present learner’s progress. */
export type Kept = {
  documents: RecordDocument[];
  learners: Learner[];
  setAside: number;
  persistence: Persistence;
  /** Undefined where it could not be fetched. */
  study: KnownStudy | undefined;
};

/** Reads all of it before anything shows, so that nothing moves; `lookAgain` reads it anew after a change. */
export function useKept(bankAddress: string): { kept: Kept | undefined; lookAgain: () => Promise<void> } {
  const [kept, setKept] = useState<Kept>();
  const learner = useStore(record, (state) => state.learner);
  const textsSeen = useStore(record, (state) => state.textsSeen);

  async function lookAgain() {
    setKept(await readKept(bankAddress));
  }

  useEffect(() => {
    let isStale = false;
    void readKept(bankAddress).then((all) => {
      if (!isStale) setKept(all);
    });
    return () => {
      isStale = true;
    };
  }, [bankAddress, learner, textsSeen]);

  return { kept, lookAgain };
}

async function readKept(bankAddress: string): Promise<Kept> {
  await startRecord();
  // Beside the rest: the list of questions may have to come from the network.
  const studying = readKnownStudy(bankAddress).catch(() => undefined);
  await tryPlaces();
  const documents = [...(await readShelf()).values()];
  const persistence = await readPersistence();
  const { learner } = record.getState();
  const learners = learner ? (await listLearners()).learners : [];
  const others = learners.filter(({ id }) => id !== learner?.id);
  // Last: reading the others is what finds values that have to be set aside.
  const setAside = (await listSetAside()).length;
  return { documents, learners: learner ? [learner, ...others] : others, setAside, persistence, study: await studying };
}

async function readKnownStudy(bankAddress: string): Promise<KnownStudy> {
  const course = await fetchBankFile(bankAddress);
  return { course, study: await readStudy(course.bank) };
}
