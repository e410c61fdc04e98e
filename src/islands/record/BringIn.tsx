import { useId, useRef, type ChangeEvent } from 'react';
import type { Learner } from '../../engine/record/learner.ts';
import { copies, recordPage } from '../../record-strings.ts';
import { Preview } from './Preview.tsx';
import styles from './record.module.css';
import { useBringIn } from './use-bring-in.ts';

type Props = { learner: Learner | undefined; onChange: () => Promise<void> };

/**
 * Brings in a copy from a file.
 *
 * Must: nothing is taken in before the learner has seen what it is; a file that cannot be read changes nothing and says
 * why; each outcome is announced once and the focus stays where it can go on.
 */
export function BringIn({ learner, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const { stage, read, add, addAsNew, forget } = useBringIn(onChange);

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (file) void read(file);
  }

  // The same file can be chosen again once the input is empty.
  function end(work: () => void) {
    if (input.current) input.current.value = '';
    input.current?.focus();
    work();
  }

  return (
    <div className="stack">
      <div className={styles['field']}>
        <label htmlFor={inputId}>{copies.bringIn}</label>
        <p id={`${inputId}-hint`} className="quiet">
          {copies.bringInHint}
        </p>
        <input
          ref={input}
          id={inputId}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${inputId}-hint`}
          onChange={choose}
        />
      </div>
      <div role="status" className={stage.name === 'refused' ? styles['refusal'] : undefined}>
        {stage.name === 'reading' && <p>{copies.reading}</p>}
        {stage.name === 'adding' && <p>{copies.adding}</p>}
        {stage.name === 'refused' && <p>{copies.refused[stage.why]}</p>}
        {stage.name === 'said' && <p>{stage.words}</p>}
        {stage.name === 'read' && <Preview backup={stage.backup} />}
      </div>
      {stage.name === 'read' && (
        <div className={styles['actions']}>
          {learner && (
            <button type="button" className="button" onClick={() => end(() => void add(stage.backup))}>
              {copies.addTo(learner.name)}
            </button>
          )}
          <button
            type="button"
            className={`button ${learner ? 'button-quiet' : ''}`}
            onClick={() => end(() => void addAsNew(stage.backup, learner))}
          >
            {learner ? copies.asNew : copies.asFirst}
          </button>
          <button type="button" className={styles['small']} onClick={() => end(forget)}>
            {recordPage.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
