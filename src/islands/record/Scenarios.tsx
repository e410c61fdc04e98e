import { scenarioIn, type Progress } from '../../engine/record/progress.ts';
import { scenarioWords } from '../../record-strings.ts';
import type { ListedScenario } from './listed-course.ts';
import { Part } from './Part.tsx';
import { ScenarioLine } from './ScenarioLine.tsx';
import styles from './record.module.css';

type Props = { scenarios: ListedScenario[]; progress: Progress; all: string };

/** The scenarios of the course that the learner has begun, in course order. */
export function Scenarios({ scenarios, progress, all }: Props) {
  const lines = scenarios.flatMap((scenario) => {
    const played = scenarioIn(progress, scenario.id);
    return played ? [<ScenarioLine key={scenario.id} scenario={scenario} played={played} />] : [];
  });
  return (
    <Part title={scenarioWords.title}>
      {lines.length === 0 ? <p>{scenarioWords.empty}</p> : <ul className={`${styles['lines']} plain-list`}>{lines}</ul>}
      <p>
        <a href={all}>{scenarioWords.all}</a>
      </p>
    </Part>
  );
}
