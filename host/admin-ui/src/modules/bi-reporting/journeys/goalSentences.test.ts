// @vitest-environment node
import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFormat } from '@kernel';
import en from '../locales/pages/en.json';
import zh from '../locales/pages/zh.json';
import type { ArmDto, ExperimentDto, GoalReportDto } from '../shared/api';
import { experimentSentence, goalSentence, pointsText } from './goalSentences';

const formats = { zh: createFormat({ language: 'zh', timeZone: 'Asia/Shanghai', currency: 'CNY' }), en: createFormat({ language: 'en', timeZone: 'Asia/Shanghai', currency: 'CNY' }) };
const texts = {} as Record<'zh' | 'en', (key: string, values?: Record<string, unknown>) => string>;

beforeAll(async () => {
  for (const [language, words] of [['zh', zh], ['en', en]] as const) {
    const i18n = i18next.createInstance();
    await i18n.init({ lng: language, resources: { [language]: { 'bi-reporting': words } }, defaultNS: 'bi-reporting', interpolation: { escapeValue: false } });
    texts[language] = i18n.t.bind(i18n) as TFunction as unknown as (typeof texts)['zh'];
  }
});

const arm = (id: string, people: number, converted: number, more: Partial<ArmDto> = {}): ArmDto => ({
  id, name: id, people, converted, rate: { value: converted / people, low: 0, high: 1 }, revenue: { amount: 0, currency: 'CNY' }, otherRevenue: [], ...more,
} as ArmDto);
const split = (second: Partial<ArmDto>, type = 'split'): ExperimentDto => ({
  nodeId: 'n', name: '试一试', type, arms: [arm(type === 'split' ? 'A' : 'held', 200, 20), arm(type === 'split' ? 'B' : 'next', 1200, 240, second)], elsewhere: arm('', 0, 0),
} as ExperimentDto);
const difference = { value: 0.1, low: 0.051, high: 0.142 };
const tell = (experiment: ExperimentDto) => [experimentSentence(experiment, texts.zh, formats.zh), experimentSentence(experiment, texts.en, formats.en)];

const labelOf = (event: string) => ({ 'Order Completed': '下单' })[event] ?? event;

describe('A report on goals says', () => {
  it('how many reached it, and that there is none', () => {
    const report = { goalEvent: 'Order Completed', goalDays: 7, goalChanged: true, whole: arm('', 1400, 260), experiments: [] } as unknown as GoalReportDto;
    expect(goalSentence(report, texts.zh, formats.zh, labelOf)).toBe('1,400人进入，260人在7天内做了「下单」，达成率18.6%。各版本的目标不一样，每个人按自己版本的目标算。');
    expect(goalSentence({ ...report, goalEvent: null }, texts.en, formats.en, labelOf)).toContain('has no goal');
    expect(goalSentence({ ...report, whole: { ...report.whole, rate: null } }, texts.zh, formats.zh, labelOf)).toBe('这段时间没有人进入。');
  });

  it.each([
    ['tooFew', '人还太少，看不出差别', 'too few to see a difference'],
    ['maybeChance', '可能只是偶然', 'it may be chance'],
    ['better', '「B」比「A」高10个百分点（+5.1个百分点到+14.2个百分点），超出偶然', '“B” is 10 points above “A” (+5.1 points to +14.2 points), more than chance'],
    ['worse', '低10个百分点', '10 points below'],
  ] as const)('what a difference means: %s', (finding, inChinese, inEnglish) => {
    const [chinese, english] = tell(split({ difference, finding }));
    expect(chinese).toContain(inChinese);
    expect(english).toContain(inEnglish);
  });

  it('that nothing can be compared yet, and names who was held back', () => {
    expect(tell(split({}))[0]).toBe('每组有了人、旅程定了目标，才比得出差别。');
    expect(tell(split({ difference, finding: 'better' }, 'holdout'))[0]).toContain('「走下去」比「留作对照」高');
    expect(pointsText(-0.0312, texts.en, formats.en)).toBe('−3.1 points');
    expect(pointsText(0.0001, texts.en, formats.en)).toBe('0 points');
  });
});
