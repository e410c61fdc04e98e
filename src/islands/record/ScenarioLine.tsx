import type { ScenarioProgress } from '../../engine/record/progress.ts';
import { scenarioWords } from '../../record-strings.ts';
import { dayInWords } from '../../date-words.ts';
import type { ListedScenario } from './listed-course.ts';

/** How a scenario ended last, and where the learner stopped when they are in the middle of it. */
export function ScenarioLine({ scenario, played }: { scenario: ListedScenario; played: ScenarioProgress }) {
  const said = [sayEnding(scenario, played), sayPlace(played)].filter(Boolean);
  return (
    <li>
      <a href={scenario.href}>{scenario.title}</a>
      <p>{said.join(' ')}</p>
    </li>
  );
}

function sayEnding({ endings }: ListedScenario, { ended }: ScenarioProgress): string {
  if (!ended) return '';
  const ending = endings.find(({ id }) => id === ended.ending);
  const date = dayInWords(ended.at);
  return ending ? scenarioWords.ended(ending.title, date) : scenarioWords.endingGone(date);
}

function sayPlace({ latest, ended }: ScenarioProgress): string {
  if (latest.ending !== undefined) return '';
  const say = ended ? scenarioWords.openAgain : scenarioWords.stopped;
  return say(latest.choices.length, dayInWords(latest.at));
}
