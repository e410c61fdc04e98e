import type { APIRoute } from 'astro';
import { optimize } from 'svgo';
import { course } from '~/course.ts';
import type { Person } from '~/engine/course/person.ts';
import { drawPortrait } from '~/engine/figure/portrait.ts';

export function getStaticPaths() {
  return course.people.map((person) => ({ params: { person: person.id }, props: { person } }));
}

// A portrait is a few hundred pixels wide: its own unit is finer than any screen shows.
const PRECISION = 0;

export const GET: APIRoute<{ person: Person }> = ({ props }) => {
  const { data } = optimize(drawPortrait(props.person), { multipass: true, floatPrecision: PRECISION });
  return new Response(data, { headers: { 'content-type': 'image/svg+xml' } });
};
