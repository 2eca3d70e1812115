import { Icon, nothing, Section, Timeline, useFormat, useTimelineLine, type Format, type IconName, type TimelineItem, type TimelineKind } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { LeadDetailsDto, LeadTimelineEntryDto } from '../shared/api';

interface Props {
  lead: LeadDetailsDto;
  /** Why the lead could not be accepted. */
  fault: string | undefined;
  onReload: () => void;
}

/** What happened to the person: each event as the module that knows it draws it. */
export function LeadHappened({ lead, fault, onReload }: Props) {
  const { t } = useTranslation('crm-sync');
  const format = useFormat();
  const lineOf = useTimelineLine();
  const items: TimelineItem[] = lead.timeline.map((entry) => ({
    ...(lineOf({
      id: entry.key, occurredAt: entry.occurredTime, name: entry.name, source: entry.sourceName,
      properties: (entry.properties as Record<string, unknown> | null) ?? {},
    }) ?? plainLine(entry, format)),
    id: entry.key,
    at: entry.occurredTime,
  }));

  return (
    <>
      {fault && (
        <div className="note lead-fault" role="alert">
          <Icon name="warning" />
          <span className="grow">{fault}</span>
          <button type="button" className="link-button" onClick={onReload}>{t('lead.reload')}</button>
        </div>
      )}
      <Section title={t('lead.timeline')} fact={items.length >= 50 ? t('lead.last50') : undefined}>
        {items.length === 0 ? <p className="medium ink3">{t('lead.noEvents')}</p> : <Timeline items={items} label={t('lead.timeline')} />}
      </Section>
    </>
  );
}

const known: ReadonlyArray<{ prefix: string; icon: IconName; kind: TimelineKind }> = [
  { prefix: 'mmo.message.', icon: 'mail', kind: 'touch' },
  { prefix: 'mmo.journey.', icon: 'journey', kind: 'touch' },
  { prefix: 'mmo.consent.', icon: 'shield', kind: 'change' },
];

function plainLine(entry: LeadTimelineEntryDto, format: Format) {
  const kind = known.find(({ prefix }) => entry.name.startsWith(prefix));
  return {
    icon: kind?.icon ?? (entry.amount === null ? 'bolt' as const : 'cart' as const),
    kind: kind?.kind ?? (entry.amount === null ? 'behaviour' as const : 'trade' as const),
    title: entry.amount === null ? entry.label : `${entry.label} ${format.money(entry.amount, entry.currency ?? undefined)}`,
    tone: entry.amount === null ? undefined : 'decisive' as const,
    origin: entry.sourceName ?? nothing,
  };
}
