import type { BankFile } from '../../bank-file.ts';
import { adviceFrom } from '../../engine/sitting/advice.ts';
import type { Sitting } from '../../engine/sitting/sitting.ts';
import { beforeWords } from '../../sitting-strings.ts';

/** What the questions before a module suggest, lesson by lesson. */
export function AdviceList({ sitting, course, module }: { sitting: Sitting; course: BankFile; module: string }) {
  const lessons = course.lessons.filter((lesson) => lesson.module === module);
  const advice = adviceFrom(
    sitting,
    course.bank,
    lessons.map(({ id }) => id),
  );
  const place = lessons.findIndex(({ id }) => id === advice.startWith);
  const start = lessons[place];
  return (
    <div className="stack">
      <p>
        {start ? beforeWords.startWith(place + 1, start.title) : beforeWords.allKnown}
        {start && (
          <>
            {' '}
            <a href={start.href}>{beforeWords.openLesson(place + 1)}</a>
          </>
        )}
      </p>
      <ol>
        {lessons.map(({ id, title, href }, index) => (
          <li key={id}>
            <a href={href}>{title}</a>: {beforeWords.known[advice.lessons[index]?.known ?? 'undecided']}
          </li>
        ))}
      </ol>
      <p className="quiet">{beforeWords.onlyAdvice}</p>
    </div>
  );
}
