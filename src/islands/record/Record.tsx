import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { recordPage } from '../../record-strings.ts';
import type { Deletion } from '../../store/erasing.ts';
import { record } from '../../store/record.ts';
import { useAwake } from '../use-awake.ts';
import { Copies } from './Copies.tsx';
import { Deleted } from './Deleted.tsx';
import { Everything } from './Everything.tsx';
import { Keeping } from './Keeping.tsx';
import { Learners } from './Learners.tsx';
import { allLessons, type ListedModule, type ListedScenario } from './listed-course.ts';
import { listNotes } from './listed-notes.ts';
import { Notes } from './Notes.tsx';
import { Scenarios } from './Scenarios.tsx';
import { SetAside } from './SetAside.tsx';
import { Standing } from './Standing.tsx';
import { Study } from './Study.tsx';
import { useKept } from './use-kept.ts';
import styles from './record.module.css';

type Props = {
  modules: ListedModule[];
  scenarios: ListedScenario[];
  allScenarios: string;
  home: string;
  bank: string;
  practice: string;
};

/** All that the course keeps about a learner, in words, and what they can do with it. Shows when all of it is read. */
export function Record({ modules, scenarios, allScenarios, home, bank, practice }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { learner, progress } = useStore(record);
  const { kept, lookAgain } = useKept(bank);
  const [deletion, setDeletion] = useState<Deletion>();
  const notes = listNotes(kept?.documents ?? [], allLessons(modules), kept?.study?.course);
  useAwake(root);

  return (
    <div ref={root} className={styles['record']}>
      <p role="status" className={styles['opening']} data-could-not-load={recordPage.couldNotLoad}>
        {!kept && recordPage.opening}
      </p>
      {deletion && <Deleted deletion={deletion} home={home} />}
      {kept && !deletion && (
        <div className={styles['parts']}>
          <div className={styles['column']}>
            <Standing
              modules={modules}
              scenarios={scenarios}
              progress={progress}
              name={learner?.name ?? ''}
              isEmpty={progress.count === 0 && notes.length === 0}
            />
            {scenarios.length > 0 && <Scenarios scenarios={scenarios} progress={progress} all={allScenarios} />}
            <Study known={kept.study} practice={practice} />
            {learner && <Notes all={notes} onChange={lookAgain} />}
          </div>
          <div className={styles['column']}>
            <Keeping persistence={kept.persistence} />
            <Copies learner={learner} onChange={lookAgain} />
            <SetAside number={kept.setAside} onChange={lookAgain} />
            <Learners all={kept.learners} presentId={learner?.id} onChange={lookAgain} />
            <Everything learner={learner} onDeleted={setDeletion} />
          </div>
        </div>
      )}
    </div>
  );
}
