import type { IconName, TimelineLine, TimelineRenderer } from '@kernel';
import { text, type Properties, type Translate } from './names';

/** A word of ours for a code; an unknown code stands for itself. */
function worded(t: Translate, group: string, code: unknown): string | undefined {
  const key = text(code);
  return key && t(`${group}.${key}`, { defaultValue: key });
}

const messageIcons: Record<string, IconName> = { opened: 'eye', clicked: 'link', held: 'pause', dropped: 'leave', uncertain: 'warning', bounced: 'warning', unsubscribed: 'close' };
const messageTones: Record<string, TimelineLine['tone']> = { clicked: 'decisive', held: 'held', dropped: 'held', uncertain: 'failed', bounced: 'failed' };
const channelIcons: Record<string, IconName> = { email: 'mail', sms: 'sms' };

function messageReason(what: string, properties: Properties, t: Translate): string | undefined {
  switch (what) {
    case 'clicked': return text(properties.url);
    case 'bounced': {
      const words = [properties.code, properties.reason].map((part) => (typeof part === 'number' ? String(part) : text(part))).filter(Boolean).join(' ');
      return words || undefined;
    }
    case 'uncertain': return t('timeline.uncertainWhy');
    default: return worded(t, 'timeline.reasons', properties.reason);
  }
}

/** What became of a message: 已发送邮件, 打开了邮件, 邮件没有发出：静默时段. */
export const messageTimeline: TimelineRenderer = {
  events: ['mmo.message.*'],
  order: 900,
  render: ({ name, properties }, { t }) => {
    const what = name.slice('mmo.message.'.length);
    const channelKey = text(properties.channel) ?? 'message';
    const channel = t(`timeline.channels.${channelKey}`, { defaultValue: t('timeline.channels.message') });
    return {
      icon: messageIcons[what] ?? channelIcons[channelKey] ?? 'send',
      kind: 'touch',
      title: t(`timeline.message.${what}`, { channel, defaultValue: name }),
      reason: messageReason(what, properties, t),
      tone: messageTones[what],
    };
  },
};

export const journeyTimeline: TimelineRenderer = {
  events: ['mmo.journey.*'],
  order: 900,
  render: ({ name, properties }, { t }) => ({
    icon: name.endsWith('.left') ? 'leave' : 'journey',
    kind: 'touch',
    title: t(`timeline.journey.${name.slice('mmo.journey.'.length)}`, { defaultValue: name }),
    reason: worded(t, 'timeline.leaveReasons', properties.reason) ?? (properties.version === undefined ? undefined : t('timeline.version', { version: String(properties.version) })),
  }),
};

export const consentTimeline: TimelineRenderer = {
  events: ['mmo.consent.*'],
  order: 900,
  render: ({ name, properties }, { t }) => {
    const channel = worded(t, 'channels', properties.channel) ?? '';
    const purpose = worded(t, 'purposes', properties.purpose) ?? '';
    return {
      icon: 'shield',
      kind: 'change',
      title: t(`timeline.consent.${name.slice('mmo.consent.'.length)}`, { channel, purpose, defaultValue: name }),
      reason: worded(t, 'consents.reasons', properties.reason),
      tone: 'decisive',
    };
  },
};
