// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createFormat } from '@kernel';
import { changesOf, objectKey, objectName, parseObjectKey, valueText } from './auditText';

const format = createFormat({ language: 'zh', timeZone: 'Asia/Shanghai', currency: 'CNY', now: () => new Date('2026-11-22T04:00:00Z') });
const text = (value: unknown) => valueText(value, (key) => key, format);

describe('An audit entry', () => {
  it('reads as what was and what is', () => {
    expect(changesOf({ changes: { name: ['旧', '新'], isActive: [null, true] } })).toEqual([
      { property: 'name', before: '旧', after: '新' }, { property: 'isActive', before: null, after: true },
    ]);
    expect(changesOf({ changes: null })).toEqual([]);
  });

  it('shows values in words, times in the zone of the company', () => {
    expect(text(null)).toBe('—');
    expect(text('')).toBe('—');
    expect(text(0)).toBe('0');
    expect(text(true)).toBe('audit.yes');
    expect(text('2026-11-22T04:11:57.87+00:00')).toBe('11月22日12:11:57');
    expect(text(['Cdp.Profiles', 'Cdp.Segments'])).toBe('Cdp.Profiles\nCdp.Segments');
    expect(text([])).toBe('—');
    expect(text({ a: 1 })).toBe('{"a":1}');
  });

  it('calls the thing by its name where it knows one', () => {
    expect(objectName({ entityName: '新客欢迎', changes: { name: ['旧名', '旧名2'] }, entityId: 'x' })).toBe('新客欢迎');
    expect(objectName({ entityName: null, changes: null, entityId: '01a20174-222e-79fc-af39' })).toBe('01a20174-222e');
    expect(objectName({ changes: { code: [null, 'SH01'], name: [null, '上海一店'] }, entityId: 'x' })).toBe('上海一店');
    expect(objectName({ changes: { name: ['销售', null] }, entityId: 'x' })).toBe('销售');
    expect(objectName({ changes: { isActive: [true, false] }, entityId: '01a20174-222e-79fc-af39' })).toBe('01a20174-222e');
  });

  it('leads to the thing through the address', () => {
    expect(parseObjectKey(objectKey({ entityType: 'User', entityId: 'a:b' }))).toEqual({ entityType: 'User', entityId: 'a:b' });
    expect(parseObjectKey(undefined)).toEqual({});
    expect(parseObjectKey('nonsense')).toEqual({});
  });
});
