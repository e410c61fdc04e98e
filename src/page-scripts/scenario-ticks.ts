import { scenarioIn, type Progress, type ScenarioProgress } from '../engine/record/progress.ts';
import { scenarioWords } from '../page-strings.ts';

/** Says beside each scenario of the page how far the learner came, with a tick once they came to an ending. */
export function showScenarioTicks(progress: Progress): void {
  for (const tick of document.querySelectorAll<HTMLElement>('[data-scenario]')) {
    const played = scenarioIn(progress, tick.dataset['scenario'] ?? '');
    if (!played) continue;
    if (played.ended) tick.dataset['tick'] = 'finished';
    tick.querySelector('[data-words]')?.replaceChildren(wordsFor(played, new URLSearchParams(tick.dataset['endings'])));
  }
}

function wordsFor({ latest, ended }: ScenarioProgress, titles: URLSearchParams): string {
  const isOpen = latest.ending === undefined && latest.choices.length > 0;
  if (!ended) return isOpen ? scenarioWords.begun(latest.choices.length) : '';
  const title = titles.get(ended.ending);
  // An ending that is gone from the scenario has no title.
  if (title === null) return scenarioWords.played;
  return isOpen ? scenarioWords.begunAgain(title) : scenarioWords.ended(title);
}
