// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createFormat, type TimelineEntry } from '@kernel';
import { leadTimeline } from './timeline';

const format = createFormat({ language: 'zh', timeZone: 'Asia/Shanghai', currency: 'CNY' });
const t = (key: string, values?: Record<string, unknown>) => [key, ...Object.values(values ?? {})].join(' ');
const draw = (name: string, properties: Record<string, unknown>) =>
  leadTimeline.render({ id: '1', occurredAt: '2026-11-22T02:00:00Z', name, properties } satisfies TimelineEntry, { t, format });

describe('A lead in the timeline of a person', () => {
  it('says for how much it was won, in the currency of the sale, and leads to the lead', () => {
    expect(draw('mmo.lead.won', { leadId: '7', amount: 12840, currency: 'USD' })).toMatchObject({
      title: 'timeline.wonFor US$12,840.00', tone: 'decisive', to: '/leads/7',
    });
  });

  it('says why it was lost', () => {
    expect(draw('mmo.lead.lost', { leadId: '7', reason: '没有预算' })).toMatchObject({ title: 'timeline.lost', reason: '没有预算' });
  });

  it('is drawn though properties are missing', () => {
    expect(draw('mmo.lead.won', {})).toMatchObject({ title: 'timeline.won', to: undefined });
    expect(draw('mmo.lead.created', { title: '欢迎邮件后下单' })).toMatchObject({ title: 'timeline.created', reason: '欢迎邮件后下单', icon: 'lead' });
  });
});
