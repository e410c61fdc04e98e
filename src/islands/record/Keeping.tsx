import { useState } from 'react';
import { useStore } from 'zustand';
import { keeping } from '../../record-strings.ts';
import { askToPersist, type Persistence } from '../../store/persisting.ts';
import { record, type RecordState } from '../../store/record.ts';
import { timeInWords } from '../../date-words.ts';
import { Part } from './Part.tsx';

/** Where the record is kept, whether that works, and how safe it is there. */
export function Keeping({ persistence }: { persistence: Persistence }) {
  const state = useStore(record);
  const { backup } = state.progress;
  return (
    <Part title={keeping.title}>
      <p>{sayPlaces(state)}</p>
      {state.learner && <p>{state.savedAt ? keeping.saved(timeInWords(state.savedAt)) : keeping.neverSaved}</p>}
      {state.learner && <p>{backup ? keeping.copied(timeInWords(backup.at)) : keeping.neverCopied}</p>}
      {[state.local, state.log].includes('works') && <Promised before={persistence} />}
    </Part>
  );
}

function sayPlaces({ local, log }: RecordState): string {
  const [broken, other] = [log, local].filter((state) => state !== 'works');
  if (broken === undefined) return keeping.bothWork;
  return other === undefined ? keeping.oneWorks(keeping.why[broken]) : keeping.noneWorks(keeping.why[broken]);
}

/** Whether the browser promised not to clear what is kept, and a way to ask for that. */
function Promised({ before }: { before: Persistence }) {
  const [answer, setAnswer] = useState<Persistence>();
  const now = answer ?? before;
  return (
    <>
      <div role="status" className="stack">
        <p>{keeping.persistence[now]}</p>
        {answer === 'not-promised' && <p>{keeping.notAgreed}</p>}
      </div>
      {before === 'not-promised' && (
        <button
          type="button"
          className="button button-quiet"
          hidden={now === 'promised'}
          onClick={() => void askToPersist().then(setAnswer)}
        >
          {keeping.ask}
        </button>
      )}
    </>
  );
}
