import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNewerSeal, open, peek, seal } from '../../../src/engine/record/sealed.ts';

test('any value comes back out of its seal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const opened = open(seal(value));
      expect(opened).toEqual({ state: 'read', value: JSON.parse(JSON.stringify(value)) });
    }),
  );
});

test('a text of any letters comes back out of its seal', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
      (text) => void expect(open(seal(text))).toEqual({ state: 'read', value: text }),
    ),
  );
});

test('any letter that is changed is found', () => {
  const text = seal({ learner: 'k3x9c2qv', text: 'Zoë said: “ask”.\nTwice.', marks: [1, 0.5] });
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), fc.string({ minLength: 1, maxLength: 1 }), (place, letter) => {
      fc.pre(letter !== text[place]);
      expect(open(text.slice(0, place) + letter + text.slice(place + 1)).state).not.toBe('read');
    }),
    { numRuns: 2000 },
  );
});

test('any text that was cut short is found', () => {
  const text = seal({ learner: 'k3x9c2qv', marks: [1, 0.5] });
  for (let length = 0; length < text.length; length += 1) {
    expect(open(text.slice(0, length))).toEqual({ state: 'unreadable' });
  }
});

test('two letters that changed places are found', () => {
  expect(open(seal('ab').replace('ab', 'ba'))).toEqual({ state: 'unreadable' });
});

test('what a later edition sealed is newer', () => {
  expect(open(seal({ learner: 'k3x9c2qv' }).replace(/^3/, '4'))).toEqual({ state: 'newer' });
});

test('what a later edition sealed is newer at first glance', () => {
  expect(isNewerSeal('4.9x3k2f.{"learner":"k3x9c2qv"}')).toBe(true);
});

test('what an earlier edition sealed is opened as older', () => {
  expect(open(seal({ learner: 'k3x9c2qv' }).replace(/^3/, '1'))).toEqual({
    state: 'older',
    value: { learner: 'k3x9c2qv' },
  });
});

test('what an earlier edition sealed and somebody changed is unreadable', () => {
  expect(open(seal({ learner: 'k3x9c2qv' }).replace(/^3/, '1').replace('k3', 'k4'))).toEqual({ state: 'unreadable' });
});

test('what an earlier edition sealed is not newer at first glance', () => {
  expect(isNewerSeal(seal({}).replace(/^3/, '1'))).toBe(false);
});

test('what this edition sealed is not newer at first glance', () => {
  expect(isNewerSeal(seal({}))).toBe(false);
});

test.for([null, '', 'garbage', '{"v":3}', '3', '3.', 'x.3.4'])('%j is not newer at first glance', (text) => {
  expect(isNewerSeal(text)).toBe(false);
});

test.for([undefined, null, '', 'garbage', '{}', '1.', '1..', '1.x.', '0.x.{}', 1, {}, [], '\u0000', '1.1.{'])(
  '%j is not sealed',
  (stored) => {
    expect(open(stored)).toEqual({ state: 'unreadable' });
  },
);

test('a right checksum over what is no JSON is not sealed either', () => {
  // The checksum of an empty text.
  expect(open('1.ztntfp.')).toEqual({ state: 'unreadable' });
});

test('a peek sees what is in a seal', () => {
  expect(peek(seal({ clock: 1 }))).toEqual({ clock: 1 });
});

test('a peek sees what an earlier edition sealed', () => {
  expect(peek(seal({ clock: 1 }).replace(/^3/, '1'))).toEqual({ clock: 1 });
});

test('a peek does not look whether the seal is whole', () => {
  expect(peek(seal({ clock: 1 }).replace(/^3\.[^.]+/, '3.x'))).toEqual({ clock: 1 });
});

test('a peek sees nothing of what a later edition sealed', () => {
  expect(peek(seal({ clock: 1 }).replace(/^3/, '4'))).toBeUndefined();
});

test.for([null, '', 'garbage', '1.', '1.x.', '1.x.{', '{}'])('a peek sees nothing in %j', (stored) => {
  expect(peek(stored)).toBeUndefined();
});
