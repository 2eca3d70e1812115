import { expect, test } from 'vitest';
import type { ProfileDetailsDto } from '../shared/types';
import { attributesOf } from './differences';

const person = (attributes: Record<string, unknown>) =>
  ({ attributes: Object.entries(attributes).map(([key, value]) => ({ key, label: key, type: 'text', value })) }) as unknown as ProfileDetailsDto;

test('what contradicts stands first, and what only one has stands too', () => {
  const rows = attributesOf(person({ city: '上海', level: 3, name: '安' }), person({ city: '上海', level: 4, note: '熟客' }), ['level']);
  expect(rows.map((row) => [row.key, row.differs])).toEqual([['level', true], ['city', false], ['name', false], ['note', false]]);
  expect(rows.find((row) => row.key === 'note')).toMatchObject({ one: undefined, other: '熟客' });
});
