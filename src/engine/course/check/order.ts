import { bankFileOf, folderOf, type Parts } from '../parts.ts';
import type { Problem } from '../problem.ts';

/** Every lesson, module and scenario is reached from course.yaml exactly once, and course.yaml names nothing that is not there. */
export function checkOrder(parts: Parts): Problem[] {
  const { file, data: course } = parts.course;
  const lessonsIn = (moduleId: string) => {
    const module = parts.modules.find(({ data }) => data.id === moduleId);
    return parts.lessons.filter((lesson) => module && folderOf(lesson.file) === folderOf(module.file));
  };
  const named = course.modules.flatMap(({ lessons }) => lessons);

  return [
    ...course.modules
      .filter(({ id }) => !parts.modules.some(({ data }) => data.id === id))
      .map(({ id }) => ({
        file,
        place: `modules, ${id}`,
        problem: `There is no module with the id “${id}”.`,
        mend: 'Check the spelling, or add its folder with a module.yaml.',
      })),
    ...course.modules.flatMap((module) =>
      module.lessons
        .filter((id) => !lessonsIn(module.id).some(({ data }) => data.head.id === id))
        .map((id) => ({
          file,
          place: `modules, ${module.id}, lessons`,
          problem: `The module “${module.id}” has no lesson with the id “${id}” in its folder.`,
          mend: 'Check the spelling, or add the lesson’s file to the folder.',
        })),
    ),
    ...course.scenarios
      .filter((id) => !parts.scenarios.some(({ data }) => data.id === id))
      .map((id) => ({
        file,
        place: 'scenarios',
        problem: `There is no scenario with the id “${id}”.`,
        mend: 'Check the spelling, or add its file in content/scenarios.',
      })),
    ...[
      { place: 'modules', ids: course.modules.map(({ id }) => id) },
      { place: 'modules', ids: named },
      { place: 'scenarios', ids: course.scenarios },
    ].flatMap(({ place, ids }) =>
      ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => ({
          file,
          place,
          problem: `“${id}” is named twice.`,
          mend: 'Name each module, each lesson and each scenario once.',
        })),
    ),
    ...parts.modules
      .filter(({ data }) => !course.modules.some(({ id }) => id === data.id))
      .map((module) => unreachable(module.file, 'module', module.data.id)),
    ...parts.lessons
      .filter(({ data }) => !named.includes(data.head.id))
      .map((lesson) => unreachable(lesson.file, 'lesson', lesson.data.head.id)),
    ...parts.scenarios
      .filter(({ data }) => !course.scenarios.includes(data.id))
      .map((scenario) => unreachable(scenario.file, 'scenario', scenario.data.id)),
    ...parts.banks
      .filter((bank) => !parts.lessons.some((lesson) => bankFileOf(lesson.file) === bank.file))
      .map((bank) => ({
        file: bank.file,
        place: 'the whole file',
        problem: 'No lesson has this question bank.',
        mend: 'Give the file the name of its lesson: lesson-name.mdx and lesson-name.questions.yaml.',
      })),
  ];
}

function unreachable(file: string, kind: string, id: string): Problem {
  return {
    file,
    place: `id “${id}”`,
    problem: `No learner can reach this ${kind}: content/course.yaml does not name it.`,
    mend: `Add “${id}” to content/course.yaml where it belongs in the order.`,
  };
}
