import type { BankFile } from '../../bank-file.ts';
import { studyWords } from '../../record-strings.ts';
import { levelWords, listAll, strengthReasons } from '../../strength-strings.ts';
import type { Study as StudyOf } from '../../store/study.ts';
import { CalibrationPart } from './CalibrationPart.tsx';
import { Part } from './Part.tsx';
import styles from './record.module.css';

/** What the bank and the learner’s history say of their study. */
export type KnownStudy = { course: BankFile; study: StudyOf };

/** How strong each criterion is in questions, with its reasons, and how well being sure and being right go together. */
export function Study({ known, practice }: { known: KnownStudy | undefined; practice: string }) {
  return (
    <>
      <Part title={studyWords.title}>
        {known ? <Strengths known={known} /> : <p>{studyWords.unreachable}</p>}
        <p className="quiet">
          {studyWords.rule} {studyWords.notMet}
        </p>
        <p>
          <a href={practice}>{studyWords.practise}</a>
        </p>
      </Part>
      {known && <CalibrationPart calibration={known.study.calibration} />}
    </>
  );
}

function Strengths({ known: { course, study } }: { known: KnownStudy }) {
  const seen = study.strengths.filter(({ level }) => level !== 'not-seen');
  if (seen.length === 0) return <p>{studyWords.empty}</p>;
  const notSeen = study.strengths.flatMap(({ criterion, level }) =>
    level === 'not-seen' ? course.criteria.filter(({ id }) => id === criterion) : [],
  );
  return (
    <>
      <ul className={`${styles['lines']} plain-list`}>
        {seen.map((strength) => {
          const criterion = course.criteria.find(({ id }) => id === strength.criterion);
          return (
            <li key={strength.criterion}>
              <a href={criterion?.href}>{criterion?.label}</a>
              <p>{criterion?.text}</p>
              <p>
                <b>{levelWords[strength.level]}</b> {strengthReasons(strength)}
              </p>
            </li>
          );
        })}
      </ul>
      {notSeen.length > 0 && <p>{studyWords.notSeen(listAll(notSeen.map(({ label }) => label)))}</p>}
    </>
  );
}
