import { course } from './course.ts';
import { findById, listCriteria } from './engine/course/course.ts';
import type { Scenario } from './engine/scenario/schema.ts';
import { routes } from './routes.ts';

/** What is known of the ids in a scenario: the people, the criteria and the sources that it names, each once. */
export function namedIn(scenario: Scenario) {
  const { scenes } = scenario;
  const debriefs = scenes.flatMap(({ choices }) => choices.map(({ debrief }) => debrief));
  const personIds = [
    ...scenes.flatMap(({ present }) => present),
    ...scenes.flatMap(({ lines }) => lines.flatMap(({ who }) => who ?? [])),
    ...debriefs.flatMap(({ others }) => others.map(({ who }) => who)),
  ];
  return {
    people: [...new Set(personIds)].map((personId) => {
      const { id, name, role, circle } = findById(course.people, personId);
      return { id, name, role, circle, portrait: routes.portrait(id) };
    }),
    criteria: scenario.criteria.map((criterionId) => {
      const { id, unit, criterion } = findById(listCriteria(course.units), criterionId);
      const { number, text, verb } = criterion;
      return { id, number, text, verb: verb.replaceAll('-', ' '), unit: unit.shortTitle, href: routes.criterion(id) };
    }),
    sources: [...new Set(debriefs.flatMap(({ source }) => source ?? []))].map((sourceId) => {
      const { id, publisher, dated } = findById(course.sources, sourceId);
      return { id, label: `${publisher}, ${dated}`, href: routes.source(id) };
    }),
  };
}

/** The class of the colours of its module; undefined where it has none. */
export function hueOf({ module }: Scenario): string | undefined {
  return module === undefined ? undefined : `hue-${findById(course.modules, module).hue}`;
}
