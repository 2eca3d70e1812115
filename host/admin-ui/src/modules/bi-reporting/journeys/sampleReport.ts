import type { ArmDto, FunnelStepDto, GoalReportDto, JourneyReportDto, MoneyDto } from '../shared/api';

/** A step of a made-up funnel. */
export function step(number: FunnelStepDto['number'], people: number, of: FunnelStepDto | null = null, amount: MoneyDto | null = null): FunnelStepDto {
  return {
    number, people, items: people + 1, of: of?.number ?? null, stepRate: of && people / of.people, totalRate: people / 100, lost: of ? of.people - people : 0,
    amount, otherAmounts: [],
  };
}

const sent = step('sent', 100);
const delivered = step('delivered', 90, sent);
const opened = step('opened', 40, delivered);
const clicked = step('clicked', 20, opened);
const ordered = step('ordered', 5, clicked, { amount: 1288.5, currency: 'CNY' });
const lead = step('lead', 10, sent);
const won = step('won', 2, lead, { amount: 8000, currency: 'CNY' });

export const steps = [sent, delivered, opened, clicked, ordered, lead, won];

export const report: JourneyReportDto = {
  journeyId: 'j1', name: '新客首购礼包', status: 'running', versions: [2, 1], version: null, from: null, to: null, asOf: '2026-11-20T04:00:00Z', currency: 'CNY',
  steps, messages: [{ nodeId: 'm1', name: '欢迎邮件', steps }], leadsWithoutMessage: { people: 0, items: 0 },
  definitions: [{ key: 'Ordered', name: '下单', definition: '按末次点击归因。' }, { key: 'Lost', name: '流失', definition: '到了上一步、没有到这一步的人。' }],
};

const arm = (id: string, name: string | null, people: number, converted: number, more: Partial<ArmDto> = {}): ArmDto => ({
  id, name, people, converted, rate: { value: converted / people, low: 0.01, high: 0.3 }, revenue: { amount: people * 20, currency: 'CNY' }, otherRevenue: [], revenuePerPerson: 20,
  percent: id ? 50 : null, difference: null, finding: null, ...more,
});

export const goals: GoalReportDto = {
  journeyId: 'j1', asOf: '2026-11-20T04:00:00Z', goalEvent: 'Order Completed', goalDays: 7, goalChanged: false, revenueDays: 7, currency: 'CNY', whole: arm('', null, 120, 12),
  experiments: [{
    nodeId: 's1', name: '试一试', type: 'split', elsewhere: arm('', null, 20, 2),
    arms: [arm('a', '方案A', 50, 3), arm('b', '方案B', 50, 8, { difference: { value: 0.1, low: -0.03, high: 0.23 }, finding: 'tooFew' })],
  }],
  definitions: [{ key: 'Joined', name: '进入', definition: '每人只算一次。' }],
};
