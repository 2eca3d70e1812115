import type { TimelineRenderer } from '@kernel';
import { reasonText } from './shared/reasonText';

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** How messages stand in the timeline of a person. */
export const messageTimeline: TimelineRenderer = {
  events: ['mmo.message.*'],
  render: ({ name, properties }, { t }) => {
    const what = name.slice('mmo.message.'.length);
    const journeyId = text(properties.journeyId);
    const nodeId = text(properties.nodeId);
    const url = text(properties.url);
    const journey = text(properties.journeyName);
    const why = what === 'clicked' ? url : [properties.code, reasonText(t, text(properties.reason))].filter(Boolean).join(' ');
    return {
      icon: what === 'held' || what === 'dropped' ? 'pause' : what === 'bounced' || what === 'uncertain' ? 'warning' : what === 'clicked' ? 'link' : what === 'opened' ? 'eye' : what === 'unsubscribed' ? 'leave' : 'mail',
      kind: 'touch',
      title: t(`timeline.${what}`, { defaultValue: name }),
      reason: [why, journey && t('timeline.ofJourney', { name: journey })].filter(Boolean).join(' · ') || undefined,
      tone: what === 'held' || what === 'dropped' ? 'held' : what === 'bounced' || what === 'uncertain' ? 'failed' : what === 'clicked' ? 'decisive' : undefined,
      to: journeyId && `/journeys/${journeyId}${nodeId ? `?step=${encodeURIComponent(nodeId)}` : ''}`,
    };
  },
};

/** What a journey changed about the person. */
export const changeTimeline: TimelineRenderer = {
  events: ['mmo.profile.changed'],
  render: ({ name, properties }, { t }) => {
    const changed = (typeof properties.changed === 'object' && properties.changed !== null ? properties.changed : {}) as Record<string, unknown>;
    const journeyId = text(properties.journeyId);
    const nodeId = text(properties.nodeId);
    const journey = text(properties.journeyName);
    const tag = text(changed.tag);
    const attribute = text(changed.attribute);
    const title = tag !== undefined ? t(changed.remove === true ? 'timeline.changed.untag' : 'timeline.changed.tag', { tag })
      : attribute !== undefined ? t(changed.clear === true ? 'timeline.changed.cleared' : 'timeline.changed.attribute', { attribute }) : name;
    return {
      icon: tag !== undefined ? 'tag' : 'edit', kind: 'change', title, reason: journey && t('timeline.changed.by', { name: journey }),
      to: journeyId && `/journeys/${journeyId}${nodeId ? `?step=${encodeURIComponent(nodeId)}` : ''}`,
    };
  },
};

/** How journeys stand in it. */
export const journeyTimeline: TimelineRenderer = {
  events: ['mmo.journey.*'],
  render: ({ name, properties }, { t }) => {
    const what = name.slice('mmo.journey.'.length);
    const journeyId = text(properties.journeyId);
    const journey = text(properties.journeyName);
    if (what === 'assigned') {
      const variant = text(properties.variantName) ?? text(properties.variant);
      return {
        icon: 'flask', kind: 'touch', title: t(`timeline.variant.${variant}`, { defaultValue: t('timeline.variant.named', { name: variant }) }),
        reason: journey && t('timeline.ofJourney', { name: journey }), to: journeyId && `/journeys/${journeyId}`,
      };
    }
    return {
      icon: what === 'left' ? 'leave' : 'journey', kind: 'touch', title: journey ? t(`timeline.${what}Named`, { name: journey, defaultValue: name }) : t(`timeline.${what}`, { defaultValue: name }),
      reason: what === 'left' ? reasonText(t, text(properties.reason)) : undefined, to: journeyId && `/journeys/${journeyId}`,
    };
  },
};
