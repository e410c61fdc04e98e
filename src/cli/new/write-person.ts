import type { Person } from '../../engine/course/person.ts';
import type { ContentFile } from '../../engine/course/read-yaml.ts';
import { keepSound, readPartsOrStop, startFile, type Change } from './changes.ts';
import { toYaml } from './yaml-text.ts';

/** The file a person is written to. */
export function personFile(personId: string): string {
  return `content/people/${personId}.yaml`;
}

/**
 * The new file of a person.
 *
 * @throws Stop when the id is taken or the answers do not fit a person.
 */
export function writePerson(person: Person, files: ContentFile[]): Change[] {
  return keepSound(readPartsOrStop(files), files, [startFile(personFile(person.id), toYaml(person), files)]);
}
