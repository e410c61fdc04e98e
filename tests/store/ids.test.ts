import { is } from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { recordId } from '../../src/engine/record/order.ts';

beforeEach(() => vi.resetModules());

const openPage = () => import('../../src/store/ids.ts');

test('an id never repeats on one page', async () => {
  const { nextId } = await openPage();
  expect(new Set(Array.from({ length: 5000 }, nextId)).size).toBe(5000);
});

test('two pages never give the same id', async () => {
  const one = await openPage();
  vi.resetModules();
  const other = await openPage();
  const ids = [...Array.from({ length: 50 }, one.nextId), ...Array.from({ length: 50 }, other.nextId)];
  expect(new Set(ids).size).toBe(100);
});

test('the ids of one page begin alike', async () => {
  const { nextId } = await openPage();
  expect(nextId().split('-')[0]).toBe(nextId().split('-')[0]);
});

test('an id is one that the record can keep', async () => {
  const { newId, nextId } = await openPage();
  expect(is(recordId, newId())).toBe(true);
  expect(Array.from({ length: 100 }, nextId).every((id) => is(recordId, id))).toBe(true);
});

test('an id of its own has 16 letters and digits', async () => {
  const { newId } = await openPage();
  expect(newId()).toMatch(/^[0-9a-z]{16}$/);
});
