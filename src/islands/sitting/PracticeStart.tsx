import { useRef, useState } from 'react';
import type { Bank } from '../../engine/sitting/bank.ts';
import { drawMixed } from '../../engine/sitting/draw.ts';
import { PRACTICE_MINUTES, questionsIn } from '../../engine/sitting/lengths.ts';
import { openSitting } from '../../engine/sitting/sitting.ts';
import { practiceWords, sittingPage } from '../../sitting-strings.ts';
import { nextId } from '../../store/ids.ts';
import { GoOn } from './GoOn.tsx';
import { Ticks } from './Ticks.tsx';
import type { StartProps } from './Start.tsx';
import styles from './sitting.module.css';

/** Mixed practice: which modules and criteria, and how long. */
export function PracticeStart({ known, actions }: StartProps) {
  const form = useRef<HTMLDivElement>(null);
  const [nothing, setNothing] = useState(false);
  const { bank, modules, criteria } = known.course;
  const open = openSitting(known.study.sittings, 'practice');

  function begin() {
    const entries = form.current ? listChosen(form.current, bank) : [];
    setNothing(entries.length === 0);
    if (entries.length === 0) return;
    const minutes = Number(form.current?.querySelector<HTMLInputElement>('[name=minutes]:checked')?.value);
    const questions = drawMixed(entries, questionsIn(minutes), nextId());
    void actions.begin(known, { of: 'practice', questions }, open);
  }

  return (
    <section className={`${styles['start']} card stack`}>
      <h2 tabIndex={-1}>{practiceWords.title}</h2>
      {open && (
        <GoOn
          sitting={open}
          bank={bank}
          onGoOn={() => void actions.goOn(known, open)}
          onBeginAgain={() => form.current?.querySelector('input')?.focus()}
        />
      )}
      <div ref={form} className="stack">
        <Ticks
          name="module"
          title={practiceWords.modules}
          choices={modules.map(({ id, title }) => ({
            id,
            label: title,
            number: count(bank, (entry) => entry.module === id),
          }))}
        />
        <Ticks
          name="criterion"
          title={practiceWords.criteria}
          choices={criteria.map(({ id, label, text }) => ({
            ...{ id, label: `${label}: ${text}` },
            number: count(bank, (entry) => entry.criterion === id),
          }))}
        />
        <fieldset className={styles['choices']}>
          <legend>{practiceWords.length}</legend>
          {PRACTICE_MINUTES.map((minutes, index) => (
            <label key={minutes} className={styles['tick']}>
              <input type="radio" name="minutes" value={minutes} defaultChecked={index === 0} />{' '}
              <span>{practiceWords.minutes(minutes, questionsIn(minutes))}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <p role="status" className={styles['nothing']}>
        {nothing && practiceWords.nothing}
      </p>
      <p>
        <button type="button" className={open ? 'button button-quiet' : 'button'} onClick={begin}>
          {practiceWords.begin}
        </button>
      </p>
      <p className="quiet">{sittingPage.notEvidence}</p>
    </section>
  );
}

/** The questions of the chosen modules that practise one of the chosen criteria. */
function listChosen(form: HTMLElement, bank: Bank): Bank {
  const chosen = (name: string) =>
    Array.from(form.querySelectorAll<HTMLInputElement>(`[name=${name}]:checked`), ({ value }) => value);
  const [inModules, onCriteria] = [chosen('module'), chosen('criterion')];
  return bank.filter(({ module, criterion }) => inModules.includes(module) && onCriteria.includes(criterion));
}

function count(bank: Bank, isCounted: (entry: Bank[number]) => boolean): number {
  return bank.filter(isCounted).length;
}
