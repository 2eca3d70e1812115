// @vitest-environment node
import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFormat, type Format } from '@kernel';
import en from '../locales/pages/en.json';
import zh from '../locales/pages/zh.json';
import type { EnrolmentStepDto } from '../shared/api';
import { whySentence } from './why';

const told: Record<'zh' | 'en', (step: EnrolmentStepDto) => string> = { zh: () => '', en: () => '' };

beforeAll(async () => {
  for (const [language, texts] of [['zh', zh], ['en', en]] as const) {
    const i18n = i18next.createInstance();
    await i18n.init({ lng: language, resources: { [language]: { campaign: texts } }, defaultNS: 'campaign', interpolation: { escapeValue: false } });
    const t = i18n.t.bind(i18n) as TFunction as unknown as (key: string, values?: Record<string, unknown>) => string;
    const format: Format = createFormat({ language, timeZone: 'Asia/Shanghai', currency: 'CNY' });
    told[language] = (step) => whySentence(step, t, format, (event) => (event === 'Order Completed' ? '下单' : event));
  }
});

const at = '2026-11-20T02:00:00Z';
const due = '2026-11-23T02:00:00Z';
const step = (nodeType: string, more: Partial<EnrolmentStepDto>, why: Partial<EnrolmentStepDto['why']> = {}): EnrolmentStepDto => ({
  step: 2, nodeId: 'n', nodeName: '一步', nodeType, arrivedAt: '2026-11-20T01:00:00Z', outcome: 'passed', ...more,
  why: { isPaused: false, ...why },
} as EnrolmentStepDto);

describe('Why a person is where they are', () => {
  it.each<[EnrolmentStepDto, string[], string[]]>([
    [step('trigger', { at }, { eventName: 'Signed Up', eventAt: at }), ['11月20日', '10:00', '做了「Signed Up」，因此进入'], ['Entered because of “Signed Up” at', '10:00']],
    [step('trigger', { at }, { segmentName: '高价值' }), ['成为人群「高价值」的一员'], ['coming into the segment “高价值”']],
    [step('wait', { outcome: 'waiting' }, { dueAt: due }), ['11月23日', '往下走'], ['goes on at', '10:00']],
    [step('wait', { at }), ['等到', '时间到了'], ['Waited until']],
    [step('waitForEvent', { outcome: 'waiting' }, { eventName: 'Paid', dueAt: due }), ['在等「Paid」，最晚等到', '11月23日'], ['Waits for “Paid” until']],
    [step('waitForEvent', { at, reason: 'event' }, { eventName: 'Paid', eventAt: at }), ['等到了「Paid」'], ['“Paid” came at']],
    [step('waitForEvent', { at, reason: 'timeout' }, { eventName: 'Paid' }), ['还没等到「Paid」，走超时的路'], ['“Paid” had not come by']],
    [step('branch', { at, output: 'a1' }, { way: '金卡' }), ['符合「金卡」的条件'], ['Met the condition of “金卡”']],
    [step('branch', { at, output: 'else' }), ['前面的条件都不符合'], ['none of the conditions']],
    [step('split', { at }, { way: '方案B', percent: 30 }), ['哈希分到「方案B」（占30%）'], ['Fell to “方案B” (30%) by the hash']],
    [step('holdout', { at, outcome: 'left', reason: 'holdout' }, { percent: 10 }), ['留作对照（留10%）'], ['Held back to compare with', '10%']],
    [step('email', { outcome: 'held', reason: 'quiet-hours' }, { quietFrom: '22:00', quietTo: '08:00', dueAt: due }), ['静默时段（22:00到08:00）', '11月23日'], ['quiet hours (22:00 to 08:00)']],
    [step('email', { outcome: 'held', reason: 'capped' }, { capCount: 3, capDays: 7, dueAt: due }), ['频次上限（7天3封）满了'], ['Held by the cap (3 in 7 days)']],
    [step('email', { at, outcome: 'dropped', reason: 'capped' }, { capCount: 3, capDays: 7 }), ['频次上限（7天3封）满了，这封没有发'], ['the cap of 3 in 7 days was reached']],
    [step('email', { at, outcome: 'dropped', reason: 'no-consent' }), ['这封没有发：没有同意接收'], ['Not sent:']],
    [step('email', { at }, { sentAt: at }), ['发出邮件'], ['E-mail sent at']],
    [step('email', { outcome: 'waiting' }), ['邮件排着队'], ['in the queue']],
    [step('webhook', { outcome: 'waiting', reason: 'webhook-server' }, { attempts: 2, dueAt: due }), ['对方出错了，试了2次', '再试'], ['after 2 attempts; tried again at']],
    [step('webhook', { at, outcome: 'failed', reason: 'webhook-refused' }, { attempts: 1, status: 404 }), ['对方拒收（回应404），试了1次'], ['(answer 404) after 1 attempt.']],
    [step('tag', { at }), ['做完，往下走'], ['Done at']],
    [step('branch', { outcome: 'waiting', reason: 'stuck' }, { attempts: 3, dueAt: due, trouble: '属性没有了' }), ['（属性没有了），试了3次'], ['(属性没有了) after 3 attempts']],
    [step('wait', { at, outcome: 'left', reason: 'exit-event' }, { eventName: 'Order', eventAt: at }), ['做了「Order」，符合退出条件'], ['exit rule: “Order” at']],
    [step('wait', { at, outcome: 'left', reason: 'left-segment' }, { segmentName: '高价值' }), ['不再属于人群「高价值」'], ['no longer in the segment “高价值”']],
    [step('wait', { at, outcome: 'left', reason: 'goal' }, { eventName: 'Order', eventAt: at }), ['达成目标，因此离开'], ['the goal was reached']],
    [step('waitForEvent', { at, reason: 'event' }, { eventName: 'Order Completed', eventAt: at }), ['等到了「下单」'], ['“下单” came at']],
    [step('exit', { at, outcome: 'left', reason: 'exit' }), ['走到终点'], ['Reached the end at']],
    [step('wait', { at, outcome: 'left', reason: 'stopped' }), ['旅程停了'], ['was stopped']],
    [step('wait', { outcome: 'waiting' }, { dueAt: due, isPaused: true, pausedAt: at }), ['往下走。旅程从', '起暂停'], ['The journey is paused since']],
  ])('is a whole sentence in both languages (%#)', (one, inChinese, inEnglish) => {
    for (const [language, parts] of [['zh', inChinese], ['en', inEnglish]] as const) {
      const sentence = told[language](one);
      for (const part of parts) expect(sentence).toContain(part);
      expect(sentence).not.toMatch(/undefined|null|\{\{|why\./);
    }
  });
});
