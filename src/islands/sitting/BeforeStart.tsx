import { listCheckable } from '../../engine/sitting/bank.ts';
import { drawStratified } from '../../engine/sitting/draw.ts';
import { BEFORE_LENGTH, minutesFor } from '../../engine/sitting/lengths.ts';
import { openSitting } from '../../engine/sitting/sitting.ts';
import { beforeWords, sittingPage } from '../../sitting-strings.ts';
import { nextId } from '../../store/ids.ts';
import { AdviceList } from './AdviceList.tsx';
import { GoOn } from './GoOn.tsx';
import type { StartProps } from './Start.tsx';
import styles from './sitting.module.css';

/** Questions before a module. They can be skipped, and only shape advice. */
export function BeforeStart({ module, known, actions }: StartProps & { module: string }) {
  const { bank, lessons } = known.course;
  const own = listCheckable(bank.filter((entry) => entry.module === module));
  const open = openSitting(known.study.sittings, 'before', module);
  const last = known.study.sittings.findLast(
    (each) => each.of === 'before' && each.module === module && each.isComplete,
  );
  const length = Math.min(BEFORE_LENGTH, own.length);
  const first = lessons.find((lesson) => lesson.module === module);
  const questions = () => drawStratified(own, BEFORE_LENGTH, nextId(), 'lesson');
  const begin = () => void actions.begin(known, { of: 'before', module, questions: questions() }, open);
  return (
    <section className={`${styles['start']} card stack`}>
      <h2 tabIndex={-1}>{beforeWords.title(length)}</h2>
      <p>{beforeWords.about(minutesFor(length))}</p>
      {open ? (
        <GoOn sitting={open} bank={bank} onGoOn={() => void actions.goOn(known, open)} onBeginAgain={begin} />
      ) : (
        <p className={styles['actions']}>
          <button type="button" className="button" onClick={begin}>
            {last ? beforeWords.another : beforeWords.begin}
          </button>
          {first && (
            <a className="button button-quiet" href={first.href}>
              {beforeWords.skip}
            </a>
          )}
        </p>
      )}
      {last && !open && <AdviceList sitting={last} course={known.course} module={module} />}
      <p className="quiet">{sittingPage.notEvidence}</p>
    </section>
  );
}
