import fc from 'fast-check';
import type { Scorable } from '../../../src/engine/question/response.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Any question whose key can be marked, as the schema allows it, with a response to it that may name anything. */
export const asked = fc
  .record({
    kind: fc.constantFrom('single' as const, 'multiple' as const),
    size: fc.integer({ min: 4, max: 6 }),
    key: fc.shuffledSubarray(ids.slice(0, 4), { minLength: 2, maxLength: 3 }),
    chosen: fc.array(fc.constantFrom(...ids, 'gone')),
  })
  .map(({ kind, size, key, chosen }) => {
    const right = kind === 'single' ? key.slice(0, 1) : key;
    const options = ids.slice(0, size).map((id) => ({ id, right: right.includes(id) }));
    const question: Scorable = { kind, options };
    return { question, key: right, response: { chosen } };
  });
