import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorState, Icon, nothing, PageSkeleton, PropertyList, Section, useFormat } from '@kernel';
import { cdp } from '../shared/api';
import type { ArrivalDetailsDto, ArrivalDto } from '../shared/types';
import { useProfileName } from '../shared/useProfileName';
import { pretty } from '../quarantine/query';
import { OutcomeChip } from './OutcomeChip';

/** A stored event with what came, masked. */
export function ArrivalDrawer({ arrival, onClose }: { arrival: ArrivalDto | undefined; onClose: () => void }) {
  const { t } = useTranslation('cdp');
  const details = useQuery({
    queryKey: ['cdp', 'arrival', arrival?.key], queryFn: ({ signal }) => cdp.arrivalDetails({ batchId: arrival!.batchId!, n: arrival!.n! }, signal), enabled: arrival !== undefined,
  });
  return (
    <Drawer
      open={arrival !== undefined} size={720} onClose={onClose} closeIcon={<Icon name="close" />} closable={{ 'aria-label': t('kernel:close') }} destroyOnHidden
      title={<span className="row">{arrival?.eventLabel ?? t('arrivals.one')}{arrival && <OutcomeChip arrival={arrival} />}</span>}
    >
      {details.error ? <ErrorState error={details.error} what={t('arrivals.one')} onRetry={() => void details.refetch()} />
        : details.data ? <Details arrival={details.data} /> : <PageSkeleton />}
    </Drawer>
  );
}

function Details({ arrival }: { arrival: ArrivalDetailsDto }) {
  const nameOf = useProfileName();
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { person } = arrival;
  return (
    <>
      {arrival.flags.map((flag) => <p key={flag} className="note"><Icon name="flag" /><span>{t(`arrivals.flagTexts.${flag}`)}</span></p>)}
      <Section title={t('quarantine.facts')}>
        <PropertyList items={[
          { key: 'received', label: t('quarantine.at'), value: format.exact(arrival.receivedTime) },
          { key: 'occurred', label: t('arrivals.occurred'), value: arrival.occurredTime ? format.exact(arrival.occurredTime) : nothing },
          { key: 'source', label: t('quarantine.source'), value: arrival.sourceName },
          { key: 'name', label: t('quarantine.eventName'), value: arrival.eventName ?? nothing },
          { key: 'kind', label: t('arrivals.kind'), value: arrival.kind ?? nothing },
          { key: 'id', label: t('quarantine.eventId'), value: arrival.eventId },
          { key: 'person', label: t('arrivals.columns.person'), value: person ? <Link to={`/profiles/${person.id}`}>{nameOf(person)}</Link> : nothing },
        ]}
        />
      </Section>
      <Json title={t('arrivals.properties')} text={arrival.properties} />
      <Json title={t('arrivals.context')} text={arrival.context} />
    </>
  );
}

function Json({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation('cdp');
  return (
    <Section title={title} fact={t('quarantine.masked')}>
      <pre className="snippet" tabIndex={0} aria-label={title}><code>{pretty(text)}</code></pre>
    </Section>
  );
}
