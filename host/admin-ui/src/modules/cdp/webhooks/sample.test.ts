import { describe, expect, it } from 'vitest';
import { itemsPath, linesOf, parseSample, pathOf, splitPath } from './sample';

const shop = parseSample('{"topic":"trade","orders":[{"id":1,"a.b":{"c|d":2}},{"id":2},{"id":3},{"id":4}]}');
const line = (name: string) => linesOf(shop).find((item) => item.name === name)!;

describe('a sample', () => {
  it('is shown line by line, and of a long list the first three entries', () => {
    expect(linesOf(shop).map((item) => [item.depth, item.name, item.text ?? item.length])).toEqual([
      [0, 'topic', 'trade'], [0, 'orders', 4], [1, '0', undefined], [2, 'id', '1'], [2, 'a.b', undefined], [3, 'c|d', '2'],
      [1, '1', undefined], [2, 'id', '2'], [1, '2', undefined], [2, 'id', '3'],
    ]);
  });

  it('offers paths from the whole delivery, or within its entries', () => {
    expect(pathOf(line('id'), undefined)).toBe('orders.0.id');
    expect(pathOf(line('id'), 'orders')).toBe('id');
    expect(pathOf(line('topic'), 'orders')).toBe('$.topic');
    expect(itemsPath(line('orders'))).toBe('orders');
  });

  it('takes dots and bars in names as part of them', () => {
    expect(pathOf(line('c|d'), 'orders')).toBe('a\\.b.c\\|d');
    expect(splitPath('a\\.b.c\\|d')).toEqual(['a.b', 'c|d']);
  });

  it('may be a list itself', () => {
    const lines = linesOf(parseSample('[{"id":1}]'));
    expect(itemsPath(lines[0]!)).toBe('$');
    expect(pathOf(lines[2]!, '$')).toBe('id');
  });

  it('is nothing when it is no JSON', () => {
    expect([parseSample('{'), parseSample('1'), parseSample('null')]).toEqual([undefined, undefined, undefined]);
  });
});
