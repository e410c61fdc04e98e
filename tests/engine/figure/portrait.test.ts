import { expect, test } from 'vitest';
import { drawPortrait } from '../../../src/engine/figure/portrait.ts';

const amina = {
  id: 'amina-yusuf',
  portrait: { head: 'hijab', face: 'smile', skin: 'c68e5f', clothes: '2a6f73', looks: 'right' },
} as const;

test('a person is drawn the same each time', () => {
  expect(drawPortrait(amina)).toBe(drawPortrait(amina));
});

test('a portrait is an SVG document', () => {
  expect(drawPortrait(amina)).toMatch(/^<svg [^]*<\/svg>$/);
});

test('a portrait wears the colours that its file gives', () => {
  expect(drawPortrait(amina)).toContain('#2a6f73');
});

test('a person who looks left is drawn another way than one who looks right', () => {
  const left = { ...amina, portrait: { ...amina.portrait, looks: 'left' as const } };
  expect(drawPortrait(left)).not.toBe(drawPortrait(amina));
});

test('glasses are drawn when they are worn', () => {
  const withGlasses = { ...amina, portrait: { ...amina.portrait, glasses: 'glasses2' as const } };
  expect(drawPortrait(withGlasses).length).toBeGreaterThan(drawPortrait(amina).length);
});

test('a beard is drawn when it is worn', () => {
  const withBeard = { ...amina, portrait: { ...amina.portrait, beard: 'full' as const } };
  expect(drawPortrait(withBeard).length).toBeGreaterThan(drawPortrait(amina).length);
});
