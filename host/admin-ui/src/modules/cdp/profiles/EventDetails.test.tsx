import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeLanguage, renderApp, startI18n } from '@kernel/testing';
import cdp from '../index';
import type { TimelineEventDto } from '../shared/types';
import { EventDetails } from './EventDetails';

const event = (name: string, properties: Record<string, unknown>): TimelineEventDto => ({
  key: '1-1', name, label: name, kind: 'track', category: 'trade', occurredTime: '2026-11-22T02:00:00Z', receivedTime: '2026-11-22T02:00:01Z', sourceId: null, sourceName: '官网', partNo: 1, isOffPlan: false, properties,
});

async function namesOf(name: string, properties: Record<string, unknown>, language: 'zh' | 'en') {
  await changeLanguage(language);
  const { unmount } = renderApp(<EventDetails event={event(name, properties)} title="X" showsPart={false} />, { modules: [cdp] });
  await userEvent.click(await screen.findByRole('button'));
  const names = screen.getAllByRole('term').slice(3).map((term) => term.textContent);
  unmount();
  return names;
}

beforeAll(async () => {
  await startI18n([cdp]);
});

describe('The details of an event', () => {
  const order = { order_id: 'A1', orderId: 'A1', revenue: 268, currency: 'CNY', products: [], productName: '龙井', our_own: 1, 'a.b': 1, '积分': 3, constructor: 1 };

  it('call the properties of orders what people call them, and others what their source calls them', async () => {
    expect(await namesOf('Order Completed', order, 'zh')).toEqual(['订单编号', '订单编号', '收入', '币种', '商品', '商品名称', 'our_own', 'a.b', '积分', 'constructor']);
    expect(await namesOf('Order Completed', order, 'en')).toEqual(['Order id', 'Order id', 'Revenue', 'Currency', 'Products', 'Product name', 'our_own', 'a.b', '积分', 'constructor']);
  });

  it('tell the variant of an experiment from that of a product', async () => {
    expect(await namesOf('mmo.journey.assigned', { variant: 'a', journeyName: '欢迎', url: 'https://a.cn' }, 'zh')).toEqual(['方案', '旅程', '链接']);
    expect(await namesOf('Product Viewed', { variant: '250克' }, 'zh')).toEqual(['规格']);
  });
});
