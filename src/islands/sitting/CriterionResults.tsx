import type { BankFile } from '../../bank-file.ts';
import type { Result } from '../../engine/sitting/results.ts';
import { resultWords, sittingPage } from '../../sitting-strings.ts';

/** How the answers did, criterion by criterion. */
export function CriterionResults({ criteria, course }: { criteria: Result['criteria']; course: BankFile }) {
  return (
    <>
      <h3>{resultWords.byCriterion}</h3>
      <ul>
        {criteria.map(({ criterion, right, of }) => {
          const known = course.criteria.find(({ id }) => id === criterion);
          return (
            <li key={criterion}>
              <a href={known?.href}>{known?.label}</a> {known?.text}: <b>{sittingPage.right(right, of)}</b>
            </li>
          );
        })}
      </ul>
    </>
  );
}
