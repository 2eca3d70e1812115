// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createFormat } from './format';

const now = () => new Date('2026-11-22T10:45:00+08:00');
const zh = createFormat({ language: 'zh', timeZone: 'Asia/Shanghai', currency: 'CNY', now });
const en = createFormat({ language: 'en', timeZone: 'Asia/Shanghai', currency: 'CNY', now });

describe('Numbers', () => {
  it('are exact with separators, short from ten thousand on', () => {
    expect(zh.number(128406)).toBe('128,406');
    expect(zh.short(9999)).toBe('9,999');
    expect(zh.short(128406)).toBe('12.8万');
    expect(zh.short(120_000_000)).toBe('1.2亿');
    expect(en.short(128406)).toBe('128.4K');
    expect(en.short(120_000_000)).toBe('120M');
  });

  it('tell nothing known from zero', () => {
    expect(zh.number(null)).toBe('—');
    expect(zh.number(0)).toBe('0');
    expect(zh.money(undefined)).toBe('—');
  });
});

describe('Money', () => {
  it('stands in the tenant’s currency unless another is given', () => {
    expect(zh.money(12840)).toBe('¥12,840.00');
    expect(zh.moneyShort(386000)).toBe('¥38.6万');
    expect(en.money(12840)).toBe('CN¥12,840.00');
    expect(en.moneyShort(386000)).toBe('CN¥386K');
    expect(zh.money(1200, 'JPY')).toBe('JP¥1,200');
    expect(zh.money(-5)).toBe('−¥5.00');
  });
});

describe('Rates', () => {
  it('are percents, their changes arrows, the change of a rate points', () => {
    expect(zh.percent(0.248)).toBe('24.8%');
    expect(zh.change(0.124)).toBe('↑12.4%');
    expect(zh.change(-0.032)).toBe('↓3.2%');
    expect(zh.points(0.0008)).toBe('↑0.08百分点');
    expect(en.points(0.0008)).toBe('↑0.08 pp');
    expect(zh.percent(Number.NaN)).toBe('—');
  });
});

describe('Times', () => {
  it('are in the tenant’s zone, not the browser’s', () => {
    expect(zh.when('2026-11-22T02:42:00Z')).toBe('今天10:42');
    expect(zh.when('2026-11-21T16:30:00Z')).toBe('今天00:30');
    expect(zh.when('2026-11-21T15:30:00Z')).toBe('昨天23:30');
    expect(en.when('2026-11-22T02:42:00Z')).toBe('Today 10:42');
  });

  it('show the year only when it is not this one', () => {
    expect(zh.date('2026-11-18T04:00:00Z')).toBe('11月18日');
    expect(zh.date('2024-09-03T04:00:00Z')).toBe('2024年9月3日');
    expect(en.date('2024-09-03T04:00:00Z')).toBe('Sep 3, 2024');
  });

  it('turn from relative to absolute after seven days', () => {
    expect(zh.ago('2026-11-22T10:42:00+08:00')).toBe('3分钟前');
    expect(zh.ago('2026-11-10T10:42:00+08:00')).toBe('11月10日');
  });

  it('have spans, ranges and exact forms', () => {
    expect(zh.span(42 * 60)).toBe('42分钟');
    expect(zh.span(1.8 * 3600)).toBe('1.8小时');
    expect(zh.span(3 * 86400)).toBe('3天');
    expect(en.span(42 * 60)).toBe('42 min');
    expect(zh.range('2026-11-01T04:00:00Z', '2026-11-15T04:00:00Z')).toBe('11月1日–11月15日');
    expect(en.range('2026-11-01T04:00:00Z', '2026-11-15T04:00:00Z')).toBe('Nov 1–15');
    expect(zh.exact('2026-11-22T02:42:00Z')).toBe('2026-11-22 10:42:00 Asia/Shanghai');
    expect(zh.dayHead('2026-11-22T02:42:00Z')).toBe('今天 · 11月22日');
  });

  it('that are none are a dash', () => {
    expect(zh.when(null)).toBe('—');
    expect(zh.when('not a date')).toBe('—');
  });
});

describe('Lists', () => {
  it('are joined as the language does', () => {
    expect(zh.list(['短信', '企微', '邮件'])).toBe('短信、企微、邮件');
    expect(en.list(['SMS', 'WeCom'])).toBe('SMS, WeCom');
    expect(zh.list([])).toBe('—');
  });
});
