import { stateOfLesson } from '../../engine/record/lesson-state.ts';
import type { Progress } from '../../engine/record/progress.ts';
import { recordPage, standing } from '../../record-strings.ts';
import { LastThing } from './LastThing.tsx';
import { LessonLine } from './LessonLine.tsx';
import { allLessons, type ListedModule, type ListedScenario } from './listed-course.ts';
import { Part } from './Part.tsx';
import styles from './record.module.css';

type Props = {
  modules: ListedModule[];
  scenarios: ListedScenario[];
  progress: Progress;
  name: string;
  isEmpty: boolean;
};

/** Where the learner stands, module by module. */
export function Standing({ modules, scenarios, progress, name, isEmpty }: Props) {
  const [first] = allLessons(modules);
  return (
    <Part title={standing.title}>
      {name !== '' && <p>{recordPage.ofLearner(name)}</p>}
      {isEmpty ? (
        <>
          <p>{standing.empty}</p>
          {first && (
            <p>
              <a className="button" href={first.href}>
                {standing.start(first.title)}
              </a>
            </p>
          )}
        </>
      ) : (
        <>
          <LastThing progress={progress} lessons={allLessons(modules)} scenarios={scenarios} />
          {modules.map((module) => (
            <Module key={module.id} module={module} progress={progress} />
          ))}
        </>
      )}
      <p className="quiet">{standing.notEvidence}</p>
    </Part>
  );
}

function Module({ module, progress }: { module: ListedModule; progress: Progress }) {
  const states = module.lessons.map((lesson) => ({ lesson, state: stateOfLesson(progress, lesson) }));
  const finished = states.filter(({ state }) => state.isFinished).length;
  return (
    <div className="card">
      <h3>{module.title}</h3>
      <p className="quiet">{standing.lessonsFinished(finished, states.length)}</p>
      <ul className={`${styles['lines']} plain-list`}>
        {states.map(({ lesson, state }) => (
          <LessonLine key={lesson.id} lesson={lesson} state={state} progress={progress} />
        ))}
      </ul>
    </div>
  );
}
