// @vitest-environment node
import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFormat, type TimelineEntry } from '@kernel';
import type { TimelineEventDto } from '../shared/types';
import zh from '../locales/pages/zh.json';
import { consentTimeline, journeyTimeline, messageTimeline } from './internal';
import type { Translate } from './names';
import { plainLine } from './plainLine';

const format = createFormat({ language: 'zh', timeZone: 'Asia/Shanghai', currency: 'CNY', now: () => new Date('2026-11-22T04:00:00Z') });
let t: Translate;

beforeAll(async () => {
  const i18n = i18next.createInstance();
  await i18n.init({ lng: 'zh', resources: { zh: { cdp: zh } }, defaultNS: 'cdp', interpolation: { escapeValue: false } });
  t = i18n.t.bind(i18n) as TFunction as unknown as Translate;
});

const entry = (name: string, properties: Record<string, unknown>): TimelineEntry => ({ id: '1', occurredAt: '2026-11-22T02:00:00Z', name, properties });
const message = (what: string, properties: Record<string, unknown> = {}) => messageTimeline.render(entry(`mmo.message.${what}`, { channel: 'email', ...properties }), { t, format });

describe('What became of a message', () => {
  it.each([
    ['sent', {}, '已发送邮件', undefined, undefined],
    ['delivered', {}, '邮件已送达', undefined, undefined],
    ['opened', {}, '打开了邮件', undefined, undefined],
    ['clicked', { url: 'https://shop.example.cn/a' }, '点开了邮件里的链接', 'https://shop.example.cn/a', 'decisive'],
    ['held', { reason: 'quiet-hours' }, '邮件暂时拦下', '静默时段', 'held'],
    ['dropped', { reason: 'no-consent' }, '邮件没有发出', '没有许可', 'held'],
    ['bounced', { code: 550, reason: 'No such user' }, '邮件被退回', '550 No such user', 'failed'],
    ['unsubscribed', {}, '从邮件退订', undefined, undefined],
  ])('%s reads as a sentence with its reason', (what, properties, title, reason, tone) => {
    expect(message(what, properties)).toMatchObject({ title, kind: 'touch' });
    expect([message(what, properties).reason, message(what, properties).tone]).toEqual([reason, tone]);
  });

  it('says why nobody knows whether it arrived', () => {
    expect(message('uncertain').reason).toContain('没有补发');
  });

  it('keeps a reason and a channel that have no words yet', () => {
    expect(message('dropped', { reason: 'some-new-rule', channel: 'push' })).toMatchObject({ title: '消息没有发出', reason: 'some-new-rule' });
  });
});

describe('Journeys and consents', () => {
  it('read as sentences', () => {
    expect(journeyTimeline.render(entry('mmo.journey.entered', { version: 3 }), { t, format })).toMatchObject({ title: '进入旅程', reason: '第3版' });
    expect(journeyTimeline.render(entry('mmo.journey.left', { version: 3, reason: 'stopped' }), { t, format })).toMatchObject({ title: '离开旅程', reason: '旅程被停止' });
    expect(consentTimeline.render(entry('mmo.consent.withdrawn', { channel: 'email', purpose: 'marketing', reason: '电话里说的' }), { t, format }))
      .toMatchObject({ title: '拒绝接收邮件营销', reason: '电话里说的' });
    expect(consentTimeline.render(entry('mmo.consent.withdrawn', { channel: 'email', purpose: 'marketing', reason: 'unsubscribe-link' }), { t, format }).reason)
      .toBe('点了邮件里的退订');
  });
});

describe('An event that no module describes', () => {
  const event = (fields: Partial<TimelineEventDto>): TimelineEventDto => ({
    key: '1-1', name: 'X', label: 'X', kind: 'track', category: 'behavior', occurredTime: '2026-11-22T02:00:00Z', receivedTime: '2026-11-22T02:00:01Z', sourceName: '官网', sourceId: null, partNo: 1, isOffPlan: false, properties: {}, ...fields,
  });
  const line = (fields: Partial<TimelineEventDto>) => plainLine(event(fields), t, format);

  it('of money names the amount in its currency and the order', () => {
    expect(line({ name: 'Order Completed', label: '支付订单', category: 'trade', properties: { revenue: 268, currency: 'CNY', order_id: 'A1' } }))
      .toMatchObject({ title: '支付订单 ¥268.00', reason: '订单A1', tone: 'decisive', kind: 'trade' });
    expect(line({ category: 'trade', properties: { total: '12.5', currency: 'usd' } }).title).toContain('12.50');
    expect(line({ category: 'trade', properties: { currency: 'not a currency' } }).title).toBe('X');
  });

  it('of a page tells which page', () => {
    expect(line({ kind: 'page', properties: { title: '首页', url: 'https://a.cn/' } })).toMatchObject({ title: '浏览了「首页」', reason: 'https://a.cn/' });
  });

  it('of a changed profile tells what was sent', () => {
    expect(line({ kind: 'identify', category: 'change', properties: { traits: { city: '上海', age: 36 } } })).toMatchObject({ title: '更新了资料', reason: '城市 上海 · 年龄 36', kind: 'change' });
  });

  it('shows at most three plain properties, and survives properties that are none', () => {
    expect(line({ properties: { a: 1, b: null, c: { deep: 1 }, d: 'x', e: true, f: 2 } }).reason).toBe('a 1 · d x · e true');
    expect(line({ properties: null as never }).title).toBe('X');
    expect(line({ properties: ['x'] as never }).reason).toBeUndefined();
  });
});
