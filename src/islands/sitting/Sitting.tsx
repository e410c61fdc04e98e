import { useEffect, useRef } from 'react';
import { sittingPage } from '../../sitting-strings.ts';
import { useAwake } from '../use-awake.ts';
import { Results } from './Results.tsx';
import { Running } from './Running.tsx';
import { Start } from './Start.tsx';
import { useAhead } from './use-ahead.ts';
import { useSitting } from './use-sitting.ts';
import type { Sitting as SittingOf } from '../../engine/sitting/sitting.ts';
import styles from './sitting.module.css';

type Props = {
  of: SittingOf['of'];
  /** The module that the questions are about; undefined where they are mixed. */
  module?: string;
  /** The address of `bank.json`. */
  bank: string;
  /** The address of the page of the review, for the learner’s calendar. */
  review: string;
};

/**
 * A run through several questions: before a module, its check, mixed practice or a review.
 *
 * Must: every answer is saved before anything follows from it; whoever leaves and comes back is asked the same questions
 * from the same place; the focus goes to the heading of what is new; nothing hurries the learner.
 */
export function Sitting({ of, module, bank, review }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { stage, ...actions } = useSitting(bank);
  const { open } = actions;
  const place = stage.name === 'running' ? `${stage.sitting.id} ${stage.asked.question.id}` : stage.name;
  const placeBefore = useRef('opening');

  useAwake(root);
  useAhead(stage, of, module);
  useEffect(() => {
    void open();
    // Once: what is there when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    // The page that opens keeps the focus where it is.
    if (placeBefore.current !== 'opening') goToHeading(root.current);
    placeBefore.current = place;
  }, [place]);

  return (
    <div ref={root} className={styles['sitting']}>
      <p role="status" className={styles['opening']} data-could-not-load={sittingPage.couldNotLoad}>
        {stage.name === 'opening' && sittingPage.opening}
        {stage.name === 'unreachable' && sittingPage.unreachable}
      </p>
      {stage.name === 'unreachable' && (
        <button type="button" className="button" onClick={stage.again}>
          {sittingPage.tryAgain}
        </button>
      )}
      {stage.name === 'start' && <Start of={of} module={module} review={review} known={stage} actions={actions} />}
      {stage.name === 'running' && <Running key={place} stage={stage} actions={actions} />}
      {stage.name === 'results' && <Results stage={stage} review={review} actions={actions} />}
    </div>
  );
}

// Where nothing could be fetched there is no heading, and the one thing to do takes the focus.
function goToHeading(root: HTMLElement | null): void {
  const heading = root?.querySelector<HTMLElement>('h2') ?? root?.querySelector('button');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
