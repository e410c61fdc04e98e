import type { APIRoute } from 'astro';
import { course } from '~/course.ts';
import type { Scenario } from '~/engine/scenario/schema.ts';
import type { ScenarioFile } from '~/islands/scenario/scenario-props.ts';
import { namedIn } from '~/scenario-data.ts';

export function getStaticPaths() {
  return course.scenarios.map((scenario) => ({ params: { scenario: scenario.id }, props: { scenario } }));
}

/** A scenario as its page fetches it: a page that held all of it would be twice as large. */
export const GET: APIRoute<{ scenario: Scenario }> = ({ props: { scenario } }) => {
  const file: ScenarioFile = { scenario, ...namedIn(scenario) };
  return Response.json(file);
};
