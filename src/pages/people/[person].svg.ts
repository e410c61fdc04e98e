import type { APIRoute } from 'astro';
import { course } from '~/course.ts';
import type { Person } from '~/engine/course/person.ts';
import { drawPortrait } from '~/engine/figure/portrait.ts';

export function getStaticPaths() {
  return course.people.map((person) => ({ params: { person: person.id }, props: { person } }));
}

export const GET: APIRoute<{ person: Person }> = ({ props }) =>
  new Response(drawPortrait(props.person), { headers: { 'content-type': 'image/svg+xml' } });
