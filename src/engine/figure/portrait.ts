import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { Person } from '../course/person.ts';

/** A person’s portrait as an SVG document, the same each time. The drawings are Open Peeps by Pablo Stanley (CC0). */
export function drawPortrait({ id, portrait }: Pick<Person, 'id' | 'portrait'>): string {
  const { head, face, skin, clothes, hair, glasses, beard, looks } = portrait;
  type Options = NonNullable<Parameters<typeof createAvatar<openPeeps.Options>>[1]>;
  const options: Options = {
    seed: id,
    flip: looks === 'left',
    head: [head as NonNullable<openPeeps.Options['head']>[number]],
    face: [face],
    skinColor: [skin],
    clothingColor: [clothes],
    maskProbability: 0,
    accessories: glasses ? [glasses] : [],
    accessoriesProbability: glasses ? 100 : 0,
    facialHair: beard ? [beard] : [],
    facialHairProbability: beard ? 100 : 0,
    ...(hair ? { headContrastColor: [hair] } : {}),
  };
  return createAvatar(openPeeps, options).toString();
}
