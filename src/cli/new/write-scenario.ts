import type { Parts } from '../../engine/course/parts.ts';
import type { ContentFile } from '../../engine/course/read-yaml.ts';
import { keepSound, readPartsOrStop, startFile, type Change } from './changes.ts';
import { findFile } from './find-file.ts';
import { writeSkeleton, type ScenarioAnswers } from './scenario-skeleton.ts';
import { appendToList, startList } from './yaml-list.ts';
import { toYaml } from './yaml-text.ts';

/** Fields whose small lists and groups stand on one line, as in the example. */
const SHORT_FIELDS = ['present', 'effects', 'raises', 'when', 'causes'];

/** The file a scenario is written to. */
export function scenarioFile(scenarioId: string): string {
  return `content/scenarios/${scenarioId}.yaml`;
}

/**
 * The new file of a scenario, and course.yaml with the scenario at the end of its list.
 *
 * @throws Stop when the id is taken or the answers do not fit a scenario.
 */
export function writeScenario(answers: ScenarioAnswers, files: ContentFile[]): Change[] {
  const parts = readPartsOrStop(files);
  return keepSound(parts, files, [
    startFile(scenarioFile(answers.id), toYaml(writeSkeleton(answers), { onOneLine: SHORT_FIELDS }), files),
    nameInCourse(answers.id, parts, files),
  ]);
}

// A course has no list before its first scenario.
function nameInCourse(scenarioId: string, { course }: Parts, files: ContentFile[]): Change {
  const file = findFile(files, course.file);
  const hasList = /^scenarios:/m.test(file.text);
  const text = hasList ? appendToList(file, ['scenarios'], scenarioId) : startList(file, 'scenarios', scenarioId);
  return { path: file.path, text };
}
