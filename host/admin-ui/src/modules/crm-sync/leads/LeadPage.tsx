import { DetailPage, ErrorState, Icon, nothing, ok, PageSkeleton, useFormat, useLive, useSession, type Fact } from '@kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api, type LeadDetailsDto } from '../shared/api';
import { keys, leadTopic } from '../shared/names';
import { LeadStateChip } from '../shared/LeadStateChip';
import { LeadHappened } from './LeadHappened';
import { LeadWho } from './LeadWho';
import { LoseDrawer } from './LoseDrawer';
import { ReassignDrawer } from './ReassignDrawer';
import { useAccept } from './useAccept';
import { WinDrawer } from './WinDrawer';
import '../shared/leads.css';

type Open = 'win' | 'lose' | 'reassign' | undefined;

export default function LeadPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('crm-sync');
  const client = useQueryClient();
  const query = useQuery({
    queryKey: keys.lead(id),
    queryFn: ({ signal }) => ok(api.GET('/api/crm-sync/lead/{id}', { params: { path: { id } }, signal })),
  });
  const refresh = () => void client.invalidateQueries({ queryKey: keys.lead(id) });
  useLive(`${leadTopic}/${id}`, refresh, refresh);

  if (query.data) return <LeadView lead={query.data} onReload={() => void query.refetch()} />;
  return query.error ? <ErrorState error={query.error} what={t('leads.title')} onRetry={() => void query.refetch()} /> : <PageSkeleton />;
}

function LeadView({ lead, onReload }: { lead: LeadDetailsDto; onReload: () => void }) {
  const { t } = useTranslation('crm-sync');
  const format = useFormat();
  const { can } = useSession();
  const [open, setOpen] = useState<Open>();
  const { accept, pendingId, fault } = useAccept();
  const close = () => setOpen(undefined);
  const drawer = { lead, onClose: close, onReload };

  const facts: Fact[] = [
    { key: 'owner', label: t('leads.owner'), value: lead.ownerName ?? t('leads.pool') },
    { key: 'unit', label: t('leads.unit'), value: lead.unitName ?? t('leads.wholeCompany') },
    { key: 'created', label: t('leads.created'), value: <span title={format.exact(lead.creationTime)}>{format.when(lead.creationTime)}</span> },
    { key: 'accepted', label: t('lead.accepted'), value: lead.acceptedTime ? <span title={format.exact(lead.acceptedTime)}>{format.when(lead.acceptedTime)}</span> : nothing },
    lead.state === 'lost'
      ? { key: 'reason', label: t('lead.lostReason'), value: lead.lostReason ?? nothing }
      : { key: 'amount', label: t('leads.amount'), value: format.money(lead.amount, lead.currency ?? undefined) },
  ];

  return (
    <div className="lead-page">
      <DetailPage
        title={lead.personName ?? t('unknownPerson')}
        chips={<LeadStateChip state={lead.state} />}
        origin={<>
          {lead.title}
          {lead.journeyId && can('Campaign.Journeys') && <> · <Link className="underlined" to={`/journeys/${lead.journeyId}`}>{t('lead.journey')}</Link></>}
        </>}
        crumbs={[{ label: t('leads.title'), to: '/leads' }]}
        actions={(lead.canAccept || lead.canClose) && <>
          {lead.canAccept && <Button type="primary" icon={<Icon name="check" size={14} />} loading={pendingId === lead.id} onClick={() => accept(lead)}>{t('accept.long')}</Button>}
          {lead.canClose && lead.person.phone && !lead.person.isMasked && <Button className="lead-call" href={`tel:${lead.person.phone}`} icon={<Icon name="phone" size={14} />}>{t('lead.call')}</Button>}
          {lead.canClose && <Button onClick={() => setOpen('lose')}>{t('lose.verb')}</Button>}
          {lead.canClose && <Button type="primary" icon={<Icon name="deal" size={14} />} onClick={() => setOpen('win')}>{t('win.verb')}</Button>}
        </>}
        more={lead.canReassign ? [{ key: 'reassign', label: t('reassign.verb'), onClick: () => setOpen('reassign') }] : undefined}
        facts={facts}
        who={<LeadWho lead={lead} />}
        happened={<Suspense fallback={<PageSkeleton rows={8} />}><LeadHappened lead={lead} fault={fault} onReload={onReload} /></Suspense>}
      />
      <WinDrawer open={open === 'win'} {...drawer} />
      <LoseDrawer open={open === 'lose'} {...drawer} />
      {lead.canReassign && <ReassignDrawer open={open === 'reassign'} {...drawer} />}
    </div>
  );
}
