import { listCriteria } from '../../engine/course/course.ts';
import type { Parts } from '../../engine/course/parts.ts';
import type { Unit } from '../../engine/course/unit.ts';
import type { Choice } from './choose.ts';

const STANDINGS: Unit['standing'][] = ['main', 'extension', 'crosswalk'];

/** Every criterion: those to be offered first, in their order, then those of the main units, then the rest. */
export function criterionChoices({ units }: Parts, first: string[] = []): Choice<string>[] {
  const choices = STANDINGS.flatMap((standing) =>
    listCriteria(units.map(({ data }) => data).filter((unit) => unit.standing === standing)),
  ).map(({ id, unit, criterion }) => ({
    value: id,
    label: `${unit.shortTitle} ${criterion.number}: ${criterion.text}`,
  }));
  const offered = first.flatMap((id) => choices.filter(({ value }) => value === id));
  return [
    ...offered.map((choice) => ({ ...choice, hint: 'the lesson serves it' })),
    ...choices.filter(({ value }) => !first.includes(value)),
  ];
}

/** Every source, by publisher and title. */
export function sourceChoices({ sources }: Parts): Choice<string>[] {
  return sources.data.map(({ id, publisher, title }) => ({ value: id, label: `${publisher}: ${title}` }));
}

/** Every glossary term, with its meaning. */
export function termChoices({ terms }: Parts): Choice<string>[] {
  return terms.data.map(({ id, term, meaning }) => ({ value: id, label: term, hint: meaning }));
}

/** Everyone of the cast, with who they are. */
export function personChoices({ people }: Parts): Choice<string>[] {
  return people.map(({ data: { id, name, role } }) => ({ value: id, label: name, hint: role }));
}

/** Every module, those of course.yaml first and in its order. */
export function moduleChoices({ course, modules }: Parts): Choice<string>[] {
  const named = course.data.modules.map(({ id }) => id);
  const choices = modules.map(({ data: { id, title } }) => ({ value: id, label: title }));
  return [
    ...named.flatMap((id) => choices.filter(({ value }) => value === id)),
    ...choices
      .filter(({ value }) => !named.includes(value))
      .map((choice) => ({ ...choice, hint: 'not in course.yaml yet' })),
  ];
}

/** Every lesson, those of course.yaml first and in its order. */
export function lessonChoices({ course, lessons }: Parts): Choice<string>[] {
  const named = course.data.modules.flatMap((module) => module.lessons);
  const choices = lessons.map(({ data: { head } }) => ({ value: head.id, label: head.title, hint: head.description }));
  return [
    ...named.flatMap((id) => choices.filter(({ value }) => value === id)),
    ...choices.filter(({ value }) => !named.includes(value)),
  ];
}
