import { schema as drawings } from '@dicebear/open-peeps';
import { personSchema, type Person } from '../../engine/course/person.ts';
import { drawPortrait } from '../../engine/figure/portrait.ts';
import type { Terminal } from './ask.ts';
import { chooseOne, type Choice } from './choose.ts';
import { chooseColour, CLOTHES, HAIR, SKIN } from './colours.ts';

type Portrait = Person['portrait'];
const NONE = 'none';
const fields = personSchema.shape.portrait.shape;

const { items } = drawings.properties?.['head'] as { items: { enum: string[] } };
/** The heads that can be drawn, as the drawings name them; the mask of a bear is left out. */
const HEADS = items.enum.filter((head) => head !== 'bear');

/**
 * Asks how a person is drawn.
 *
 * @throws Stop when the author stops.
 */
export async function askPortrait(terminal: Terminal): Promise<Portrait> {
  const head = await chooseOne(terminal, 'Which hair or head wear?', HEADS.map(labelOf));
  const face = await chooseOne(terminal, 'Which expression?', fields.face.options.map(labelOf));
  const skin = await chooseColour(terminal, 'Which colour of skin?', SKIN, fields.skin);
  const hair = showsHairColour(head)
    ? await chooseColour(terminal, 'Which colour of hair?', HAIR, fields.hair.unwrap())
    : undefined;
  const clothes = await chooseColour(terminal, 'Which colour of clothes?', CLOTHES, fields.clothes);
  const glasses = await chooseOrNone(terminal, 'Glasses?', fields.glasses.unwrap().options);
  const beard = await chooseOrNone(terminal, 'A beard or a moustache?', fields.beard.unwrap().options);
  const looks = await chooseOne(
    terminal,
    'Which way do they look?',
    fields.looks.unwrap().options.toReversed().map(labelOf),
  );
  return {
    head,
    face,
    skin,
    clothes,
    ...(hair === undefined ? {} : { hair }),
    ...(glasses === undefined ? {} : { glasses }),
    ...(beard === undefined ? {} : { beard }),
    looks,
  };
}

/** Whether a head is drawn with a colour of its own: two colours give two drawings. */
function showsHairColour(head: string): boolean {
  const draw = (hair: string) =>
    drawPortrait({
      id: 'trial',
      portrait: { head, face: 'calm', skin: 'c68e5f', clothes: '2a6f73', looks: 'right', hair },
    });
  return draw('111111') !== draw('eeeeee');
}

async function chooseOrNone<Value extends string>(
  terminal: Terminal,
  ask: string,
  values: Value[],
): Promise<Value | undefined> {
  const chosen = await chooseOne<Value | typeof NONE>(terminal, ask, [
    { value: NONE, label: 'none' },
    ...values.map(labelOf),
  ]);
  return chosen === NONE ? undefined : chosen;
}

// flatTopLong becomes “flat top long”, short2 “short 2”, and grayBun “grey bun”.
function labelOf<Value extends string>(value: Value): Choice<Value> {
  return {
    value,
    label: value
      .replace(/([A-Z]|\d+)/g, ' $1')
      .toLowerCase()
      .replace('gray', 'grey'),
  };
}
