import { useTranslation } from 'react-i18next';
import { PropertyList, Section, StateChip, nothing, useFormat, type Property } from '@kernel';
import type { PersonPreviewDto } from '../shared/types';

/** A person as they would be, with all that would be theirs. */
export function PersonCard({ person, title, isOneOfMany = false }: { person: PersonPreviewDto; title: string; isOneOfMany?: boolean }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const orders = person.purchases.reduce((sum, line) => sum + line.orderCount, 0);
  const items: Property[] = [
    { key: 'name', label: t('unmerge.name'), value: person.name ?? nothing },
    { key: 'identifiers', label: t('identifiersTitle'), value: person.identifiers.map((identifier) => identifier.value).join('、') || nothing },
    { key: 'events', label: t('profile.events'), value: <span className="num">{format.number(person.eventCount)}</span> },
    {
      key: 'orders', label: t('profile.orders'),
      value: <span className="num">{[format.number(orders), ...person.purchases.map((line) => format.money(line.amount, line.currency))].join(' · ')}</span>,
    },
    { key: 'values', label: t('unmerge.values'), value: <span className="num">{format.number(person.valueCount)}</span> },
    { key: 'consents', label: t('unmerge.consents'), value: <span className="num">{format.number(person.consentCount)}</span> },
    ...person.records.map((record) => ({
      key: record.kind, label: record.label,
      value: <span className="num">{record.followingCount > 0 ? t('unmerge.following', { total: format.number(record.count), count: record.followingCount }) : format.number(record.count)}</span>,
    })),
    { key: 'tags', label: t('unmerge.tags'), value: person.tags.join('、') || nothing },
    { key: 'segments', label: t('profiles.segments'), value: person.segments.map((segment) => segment.name).join('、') || nothing },
  ];
  return (
    <Section
      title={title}
      actions={isOneOfMany && person.keepsId && <StateChip state="neutral" icon={false}>{t('unmerge.keeps')}</StateChip>}
    >
      <PropertyList items={items} />
    </Section>
  );
}
