// @vitest-environment node
import { ApiError } from '@kernel';
import { expect, test } from 'vitest';
import type { ImportColumnDto } from '../shared/types';
import { columnsOf, faultsOf, serverFaults, targetsOf, withTarget } from './mapping';

const column = (index: number, target: ImportColumnDto['target'], key: string | null = null): ImportColumnDto => ({ index, target, key, type: null });

test('Nobody goes on without an identifier, and a fault stands at its row', () => {
  expect(faultsOf('people', { columns: [column(0, 'attribute', 'city')], eventName: null })).toEqual({ columns: 'imports.faults.noIdentifier' });
  expect(faultsOf('people', { columns: [column(0, 'identifier', 'phone'), column(1, 'attribute', ' ')], eventName: null })).toEqual({ 'columns[1].key': 'imports.faults.keyMissing' });
});

test('Two columns may be phones of one person, but not one attribute or two times', () => {
  expect(faultsOf('people', { columns: [column(0, 'identifier', 'phone'), column(1, 'identifier', 'phone')], eventName: null })).toEqual({});
  expect(faultsOf('people', {
    columns: [column(0, 'identifier', 'phone'), column(1, 'attribute', 'city'), column(2, 'attribute', 'city'), column(3, 'time'), column(4, 'time')], eventName: null,
  })).toEqual({ 'columns[2].key': 'imports.faults.twice', 'columns[4].target': 'imports.faults.twice' });
});

test('Orders and events have a name, from a column or for all', () => {
  const columns = [column(0, 'identifier', 'phone')];
  expect(faultsOf('orders', { columns, eventName: ' ' })).toEqual({ eventName: 'imports.faults.noEventName' });
  expect(faultsOf('orders', { columns, eventName: 'Order Completed' })).toEqual({});
  expect(faultsOf('events', { columns: [...columns, column(1, 'eventName')], eventName: null })).toEqual({});
});

test('People have no properties of events', () => {
  expect(targetsOf('people')).not.toContain('property');
  expect(targetsOf('orders')).toContain('property');
});

test('A column that becomes an attribute is called as in the file, and one that is left out is called nothing', () => {
  expect(withTarget(column(0, 'none'), 'attribute', ' 等级 ')).toEqual({ index: 0, target: 'attribute', key: '等级', type: 'text' });
  expect(withTarget({ index: 0, target: 'attribute', key: 'city', type: 'text' }, 'none', '城市')).toEqual({ index: 0, target: 'none', key: null, type: null });
  expect(withTarget(column(0, 'attribute', 'city'), 'identifier', '城市').key).toBeNull();
});

test('What was saved comes before what is suggested, and a column that was not saved is left out', () => {
  const suggested = [column(0, 'identifier', 'phone'), column(1, 'attribute', 'city')];
  expect(columnsOf(suggested, undefined)).toEqual(suggested);
  expect(columnsOf(suggested, [column(0, 'identifier', 'email')])).toEqual([column(0, 'identifier', 'email'), column(1, 'none')]);
});

test('What the server finds wrong stands at the place that it names', () => {
  expect(serverFaults(new ApiError(400, '', undefined, undefined, {}, [{ message: '不对', members: ['Columns[3].key'] }]))).toEqual({ 'columns[3].key': '不对' });
  expect(serverFaults(new Error('x'))).toBeUndefined();
});
