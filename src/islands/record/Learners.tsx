import { useRef, useState } from 'react';
import type { Learner } from '../../engine/record/learner.ts';
import { learners } from '../../record-strings.ts';
import { deleteLearner } from '../../store/erasing.ts';
import { addLearner, renameLearner, switchTo } from '../../store/managing-learners.ts';
import { Confirm } from './Confirm.tsx';
import { LearnerLine } from './LearnerLine.tsx';
import { NameDialog } from './NameDialog.tsx';
import { nameOf } from './names.ts';
import { Part } from './Part.tsx';
import styles from './record.module.css';

type Props = { all: Learner[]; presentId: string | undefined; onChange: () => Promise<void> };
type Asked = { name: 'add' } | { name: 'rename' | 'delete'; learner: Learner };

/** Everybody who learns on this device. After a change of who learns now, the page loads anew. */
export function Learners({ all, presentId, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<Asked>();
  const [gone, setGone] = useState<string>();

  async function goOnAs(change: () => unknown) {
    await change();
    location.reload();
  }

  async function remove(learner: Learner) {
    await deleteLearner(learner);
    if (learner.id === presentId) location.reload();
    await onChange();
    setGone(nameOf(learner, presentId));
  }

  async function rename(learner: Learner, name: string) {
    await renameLearner(learner, name);
    await onChange();
  }

  function close(isGone = false) {
    setAsked(undefined);
    if (isGone) heading.current?.focus();
  }

  return (
    <Part title={learners.title} heading={heading}>
      <p>{learners.about}</p>
      {all.length > 0 && (
        <ul className={`${styles['lines']} plain-list`}>
          {all.map((learner) => (
            <LearnerLine
              key={learner.id}
              learner={learner}
              presentId={presentId}
              onSwitch={() => void goOnAs(() => switchTo(learner))}
              onRename={() => setAsked({ name: 'rename', learner })}
              onDelete={() => setAsked({ name: 'delete', learner })}
            />
          ))}
        </ul>
      )}
      <button type="button" className="button button-quiet" onClick={() => setAsked({ name: 'add' })}>
        {learners.add}
      </button>
      <p role="status">{gone !== undefined && learners.deleted(gone)}</p>
      {asked?.name === 'add' && (
        <NameDialog
          title={learners.add}
          hint={learners.addHint}
          save={learners.addAs}
          onSave={(name) => goOnAs(() => addLearner(name, Date.now()))}
          onClose={() => close()}
        />
      )}
      {asked?.name === 'rename' && (
        <NameDialog
          title={learners.askName}
          before={asked.learner.name}
          save={learners.saveName}
          onSave={(name) => rename(asked.learner, name)}
          onClose={() => close()}
        />
      )}
      {asked?.name === 'delete' && (
        <Confirm
          ask={learners.ask(nameOf(asked.learner, presentId))}
          consequence={learners.consequence}
          confirm={learners.deleteLearner}
          copyOf={asked.learner}
          onConfirm={() => remove(asked.learner)}
          onClose={close}
        />
      )}
    </Part>
  );
}
