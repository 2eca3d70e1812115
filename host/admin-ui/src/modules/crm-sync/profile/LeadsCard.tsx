import { ErrorState, ok, Section, useFormat, useLive } from '@kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, type LeadDto } from '../shared/api';
import { keys, leadTopic } from '../shared/names';
import { LeadStateChip } from '../shared/LeadStateChip';
import '../shared/leads.css';

const shown = 5;

/** The leads of a person on the profile page. */
export default function LeadsCard({ profileId }: { profileId: string }) {
  const { t } = useTranslation('crm-sync');
  const client = useQueryClient();
  const queryKey = keys.ofProfile(profileId);
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => ok(api.GET('/api/crm-sync/lead', { params: { query: { profileId, maxResultCount: shown } }, signal })),
  });
  const refresh = () => void client.invalidateQueries({ queryKey });
  useLive(leadTopic, refresh, refresh);

  if (error && !data) return <ErrorState error={error} what={t('leads.title')} onRetry={() => void refetch()} />;
  return (
    <Section title={t('leads.title')} count={data?.totalCount || undefined}>
      {data?.items.length === 0 && <p className="medium ink3">{t('card.none')}</p>}
      <ul className="divided">{data?.items.map((lead) => <Line key={lead.id} lead={lead} />)}</ul>
      {data && data.totalCount > shown && <p className="small ink3">{t('card.more', { count: data.totalCount - shown })}</p>}
    </Section>
  );
}

function Line({ lead }: { lead: LeadDto }) {
  const { t } = useTranslation('crm-sync');
  const format = useFormat();
  return (
    <li>
      <div className="row">
        <Link className="grow ellipsis lead-link" to={`/leads/${lead.id}`}>{lead.title}</Link>
        <LeadStateChip state={lead.state} />
      </div>
      <div className="small ink3">
        {[lead.ownerName ?? t('leads.pool'), lead.amount === null ? undefined : format.money(lead.amount, lead.currency ?? undefined), format.when(lead.creationTime)]
          .filter(Boolean).join(' · ')}
      </div>
    </li>
  );
}
