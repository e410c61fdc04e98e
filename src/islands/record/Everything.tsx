import { useRef, useState } from 'react';
import type { Learner } from '../../engine/record/learner.ts';
import { everything } from '../../record-strings.ts';
import { deleteEverything, type Deletion } from '../../store/erasing.ts';
import { Confirm } from './Confirm.tsx';
import { Part } from './Part.tsx';
import styles from './record.module.css';

type Props = { learner: Learner | undefined; onDeleted: (deletion: Deletion) => void };

/** Deletes all that the course keeps on this device. */
export function Everything({ learner, onDeleted }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const deletion = useRef<Deletion>(undefined);

  function close() {
    setIsAsked(false);
    if (deletion.current) onDeleted(deletion.current);
  }

  return (
    <Part title={everything.title}>
      <p>{everything.about}</p>
      <button type="button" className={`button button-quiet ${styles['careful']}`} onClick={() => setIsAsked(true)}>
        {everything.open}
      </button>
      {isAsked && (
        <Confirm
          ask={everything.ask}
          consequence={everything.consequence}
          confirm={everything.confirm}
          copyOf={learner}
          onConfirm={async () => {
            deletion.current = await deleteEverything();
          }}
          onClose={close}
        />
      )}
    </Part>
  );
}
