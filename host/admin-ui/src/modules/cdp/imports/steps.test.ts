// @vitest-environment node
import { expect, test } from 'vitest';
import type { ImportDto } from '../shared/types';
import { isReachable, percentOf, sizeText, stepOf } from './steps';

const mapping = { hasHeader: true, columns: [], matchRule: 'createAndUpdate' } as unknown as ImportDto['mapping'];
const row = (more: Partial<ImportDto>) => ({ state: 'ready', mapping: null, run: null, size: 100, ...more }) as ImportDto;

test('An import goes on where it was, whatever the address says', () => {
  expect(stepOf('run', row({ state: 'empty' }))).toBe('file');
  expect(stepOf('run', row({}))).toBe('map');
  expect(stepOf('file', row({ state: 'running', mapping }))).toBe('run');
  expect(stepOf(null, row({ state: 'done', mapping }))).toBe('run');
  expect(stepOf(null, row({ state: 'trying', mapping }))).toBe('try');
  expect(stepOf('nonsense', row({ mapping }))).toBe('map');
});

test('The address keeps the step that can be reached', () => {
  expect(stepOf('file', row({ mapping }))).toBe('file');
  expect(stepOf('run', row({ mapping }))).toBe('run');
  expect(isReachable('try', row({}))).toBe(false);
});

test('Progress is what was read of the file', () => {
  expect(percentOf(row({ run: { done: 50, total: 200 } as ImportDto['run'] }))).toBe(25);
  expect(percentOf(row({}))).toBe(0);
});

test('Sizes are read as people say them', () => {
  const plain = (value: number) => String(value);
  expect([12, 1536, 2 * 1024 ** 3, 150 * 1024].map((bytes) => sizeText(bytes, plain))).toEqual(['12 B', '1.5 KB', '2 GB', '150 KB']);
});
