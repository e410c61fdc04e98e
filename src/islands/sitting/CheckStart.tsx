import { listCheckable } from '../../engine/sitting/bank.ts';
import { drawStratified } from '../../engine/sitting/draw.ts';
import { CHECK_LENGTH, minutesFor } from '../../engine/sitting/lengths.ts';
import { resultsOfCheck, type SittingResult } from '../../engine/sitting/results.ts';
import { openSitting } from '../../engine/sitting/sitting.ts';
import { checkWords, dayOf, sittingPage } from '../../sitting-strings.ts';
import { nextId } from '../../store/ids.ts';
import { GoOn } from './GoOn.tsx';
import type { StartProps } from './Start.tsx';
import styles from './sitting.module.css';

/** A module’s check: what came of it so far, and the next sitting. */
export function CheckStart({ module, known, actions }: StartProps & { module: string }) {
  const { bank } = known.course;
  const { sittings } = known.study;
  const own = listCheckable(bank.filter((entry) => entry.module === module));
  const open = openSitting(sittings, 'check', module);
  const results = resultsOfCheck(sittings, bank, module);
  const length = Math.min(CHECK_LENGTH, own.length);
  const begin = () =>
    void actions.begin(known, { of: 'check', module, questions: drawStratified(own, CHECK_LENGTH, nextId()) }, open);

  function lookBack({ sitting: id }: SittingResult) {
    const sitting = sittings.find((each) => each.id === id);
    if (sitting) void actions.lookBack(known, sitting);
  }

  return (
    <section className={`${styles['start']} card stack`}>
      <h2 tabIndex={-1}>{checkWords.title(length)}</h2>
      <p>{checkWords.about(minutesFor(length))}</p>
      {results && (
        <ul className="plain-list">
          {[
            { name: checkWords.latest, result: results.latest },
            ...(results.best.sitting === results.latest.sitting
              ? []
              : [{ name: checkWords.best, result: results.best }]),
          ].map(({ name, result }) => (
            <li key={name}>
              {name} {sittingPage.right(result.right, result.of)}, {dayOf(result.at)}.{' '}
              <button type="button" className={styles['link']} onClick={() => lookBack(result)}>
                {checkWords.lookBack}
              </button>
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <GoOn sitting={open} bank={bank} onGoOn={() => void actions.goOn(known, open)} onBeginAgain={begin} />
      ) : (
        <p>
          <button type="button" className="button" onClick={begin}>
            {results ? checkWords.another : checkWords.begin}
          </button>
        </p>
      )}
      <p className="quiet">{sittingPage.notEvidence}</p>
    </section>
  );
}
