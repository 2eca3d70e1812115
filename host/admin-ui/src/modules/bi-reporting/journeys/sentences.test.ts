// @vitest-environment node
import { createFormat } from '@kernel';
import { describe, expect, it } from 'vitest';
import type { JourneyNodeDto, MessageReportDto } from '../shared/api';
import zh from '../locales/pages/zh.json';
import { steps } from './sampleReport';
import { funnelSentence, messagesSentence, nodesSentence } from './sentences';

const format = createFormat({ language: 'zh', timeZone: 'Asia/Shanghai', currency: 'CNY' });
const t = (key: string, values: Record<string, unknown> = {}) => {
  const text = key.split('.').reduce<unknown>((now, part) => (now as Record<string, unknown>)[part], zh) as string;
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
};
const message = (nodeId: string, name: string, amount: number): MessageReportDto =>
  ({ nodeId, name, steps: steps.map((step) => (step.number === 'ordered' ? { ...step, amount: { amount, currency: 'CNY' } } : step)) });
const node = (name: string, waiting: number, failed = 0, held = 0): JourneyNodeDto => {
  const none = { people: 0, items: 0 };
  return {
    nodeId: name, type: 'wait', name, entered: none, waiting: { people: waiting, items: waiting }, passed: none, held: { people: held, items: held }, dropped: none,
    failed: { people: failed, items: failed }, left: none,
  };
};

describe('The sentence of a block', () => {
  it('says how many ordered and what they brought', () => {
    expect(funnelSentence(steps, t, format)).toBe('100人收到消息，5.0%下了单，带来¥1,288.50。转给销售的人里，2人赢单。');
  });

  it('does not speak of rates when nobody ordered, or nothing was sent', () => {
    const withoutOrders = steps.map((step) => (step.number === 'ordered' || step.number === 'won' ? { ...step, people: 0 } : step));
    expect(funnelSentence(withoutOrders, t, format)).toBe('100人收到消息，还没有人因此下单。');
    expect(funnelSentence(steps.map((step) => ({ ...step, people: 0 })), t, format)).toBe('这段时间没有发出消息。');
  });

  it('names the message that brought most, with its share', () => {
    expect(messagesSentence([message('m1', '欢迎邮件', 100), message('m2', '首单立减30', 300)], t, format)).toBe('「首单立减30」带来的最多：¥300.00，占75%。');
    expect(messagesSentence([message('m1', '欢迎邮件', 100)], t, format)).toBe('「欢迎邮件」带来¥100.00。');
    expect(messagesSentence([message('m1', '欢迎邮件', 0)], t, format)).toBe('还没有哪条消息带来订单。');
  });

  it('says where people wait and where it goes wrong', () => {
    expect(nodesSentence([node('等2小时', 1200), node('发邮件', 3, 7, 2)], t, format)).toBe('等得最多的是「等2小时」，1,200人。2条消息暂缓。「发邮件」有7人失败，要去看看。');
    expect(nodesSentence([node('结束', 0)], t, format)).toBe('此刻没有人停在节点上。');
  });
});
