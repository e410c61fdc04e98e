import { useEffect, useId, useRef, useState } from 'react';
import type { ViewProps } from '../question-view.ts';
import { Comparison } from './Comparison.tsx';
import { shortWords } from './short-words.ts';
import styles from './short.module.css';
import { useKeptText } from './use-kept-text.ts';

/** The most letters of an answer: some 600 words, far more than six sentences need. */
const LETTERS_MOST = 4000;

/**
 * A place to write, then a model answer and the lines to mark the own answer by.
 *
 * Must: what was typed before it wakes stays; asking to compare with nothing written leads back to the field and says
 * why; the focus goes to the model answer as it opens.
 */
export function ShortFields({ question, response, score, text }: ViewProps<'short'>) {
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const [isCompared, setIsCompared] = useState(response !== undefined);
  const [timesEmpty, setTimesEmpty] = useState(0);
  const save = useKeptText(field, text);

  // After the reason is on the page, so that it is read out with the name of the field.
  useEffect(() => {
    if (timesEmpty > 0) field.current?.focus();
  }, [timesEmpty]);

  function compare() {
    if (field.current?.value.trim() === '') return setTimesEmpty((times) => times + 1);
    save();
    setTimesEmpty(0);
    setIsCompared(true);
  }

  return (
    <div className={styles['short']} data-compared={isCompared ? '' : undefined}>
      <div className={styles['writing']}>
        <label htmlFor={fieldId}>{shortWords.label}</label>
        <p id={`${fieldId}-hint`} className="quiet">
          {shortWords.hint}
        </p>
        {/* autocomplete: a text that the browser puts back by itself could be older than the one that is kept. */}
        <textarea
          ref={field}
          id={fieldId}
          rows={6}
          maxLength={LETTERS_MOST}
          placeholder=" "
          autoComplete="off"
          aria-describedby={`${fieldId}-hint ${fieldId}-first`}
          onBlur={save}
        />
        <p id={`${fieldId}-first`} className={styles['first']}>
          {timesEmpty > 0 && shortWords.writeFirst}
        </p>
        {!isCompared && (
          <button type="button" className={`${styles['compare']} button`} onClick={compare}>
            {shortWords.compare}
          </button>
        )}
      </div>
      {isCompared && <Comparison {...{ question, response, score }} />}
    </div>
  );
}
