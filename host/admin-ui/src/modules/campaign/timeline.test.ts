// @vitest-environment node
import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFormat, type TimelineRenderer } from '@kernel';
import zh from './locales/pages/zh.json';
import { changeTimeline, journeyTimeline, messageTimeline } from './timeline';

const format = createFormat({ language: 'zh', timeZone: 'Asia/Shanghai', currency: 'CNY' });
let t: (key: string, values?: Record<string, unknown>) => string;

beforeAll(async () => {
  const i18n = i18next.createInstance();
  await i18n.init({ lng: 'zh', resources: { zh: { campaign: zh } }, defaultNS: 'campaign', interpolation: { escapeValue: false } });
  t = i18n.t.bind(i18n) as TFunction as unknown as typeof t;
});

const draw = (renderer: TimelineRenderer, name: string, properties: Record<string, unknown>) =>
  renderer.render({ id: '1', occurredAt: '2026-11-22T02:00:00Z', name, properties }, { t, format });

describe('In the timeline of a person', () => {
  it('a message says which journey sent it, behind what else there is to say', () => {
    expect(draw(messageTimeline, 'mmo.message.sent', { journeyName: '新客欢迎' })).toMatchObject({ title: '发出邮件', reason: '旅程「新客欢迎」' });
    expect(draw(messageTimeline, 'mmo.message.clicked', { journeyName: '新客欢迎', url: 'https://a.cn/' }).reason).toBe('https://a.cn/ · 旅程「新客欢迎」');
    expect(draw(messageTimeline, 'mmo.message.opened', {}).reason).toBeUndefined();
  });

  it('a change says what changed, and a variant which one it was', () => {
    expect(draw(changeTimeline, 'mmo.profile.changed', { journeyName: '新客欢迎', changed: { tag: '高意向', remove: false } })).toMatchObject({ title: '打上标签「高意向」', reason: '旅程「新客欢迎」' });
    expect(draw(changeTimeline, 'mmo.profile.changed', { changed: { attribute: 'level', clear: true } }).title).toBe('清掉属性「level」');
    expect(draw(journeyTimeline, 'mmo.journey.assigned', { variant: 'variant-x', variantName: '方案A' }).title).toBe('分到方案「方案A」');
    expect(draw(journeyTimeline, 'mmo.journey.assigned', { variant: 'held' }).title).toBe('留作对照');
  });

  it('a journey is named, and one of long ago that is not is still a journey', () => {
    expect(draw(journeyTimeline, 'mmo.journey.entered', { journeyName: '新客欢迎' }).title).toBe('进入旅程「新客欢迎」');
    expect(draw(journeyTimeline, 'mmo.journey.left', { journeyName: '新客欢迎', reason: 'exit' })).toMatchObject({ title: '离开旅程「新客欢迎」', reason: '走到终点' });
    expect(draw(journeyTimeline, 'mmo.journey.entered', {}).title).toBe('进入旅程');
  });
});
