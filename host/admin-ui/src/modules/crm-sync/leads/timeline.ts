import type { TimelineRenderer } from '@kernel';

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** How leads stand in the timeline of a person. */
export const leadTimeline: TimelineRenderer = {
  events: ['mmo.lead.*'],
  render: ({ name, properties }, { t, format }) => {
    const what = name.slice('mmo.lead.'.length);
    const leadId = text(properties.leadId);
    const isWon = what === 'won' && typeof properties.amount === 'number';
    return {
      icon: what === 'won' ? 'deal' : 'lead',
      kind: 'trade',
      title: isWon ? t('timeline.wonFor', { amount: format.money(properties.amount as number, text(properties.currency)) }) : t(`timeline.${what}`),
      reason: what === 'lost' ? text(properties.reason) : what === 'created' ? text(properties.title) : undefined,
      tone: what === 'won' ? 'decisive' : undefined,
      to: leadId && `/leads/${leadId}`,
    };
  },
};
