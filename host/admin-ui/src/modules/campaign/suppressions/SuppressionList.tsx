import { EmptyState, Icon, ListPage, nothing, ok, useFormat, useSession, type Column, type ListRequest } from '@kernel';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type SuppressionDto, type SuppressionReason } from '../shared/api';
import { keys, permissions } from '../shared/names';
import { AddDrawer } from './AddDrawer';
import { LiftDrawer } from './LiftDrawer';
import { LookUpDrawer } from './LookUpDrawer';
import { KindSwitch, type KindProps } from './KindSwitch';
import { ReasonChip, suppressionReasons } from './ReasonChip';

function fetchSuppressions(request: ListRequest, signal: AbortSignal) {
  return ok(api.GET('/api/campaign/suppression', {
    params: { query: { reason: request.filters.reason?.[0] as SuppressionReason | undefined, cursor: request.cursor, maxResultCount: request.maxResultCount } },
    signal,
  }));
}

/** The suppressed addresses, since when and why. Only their outlines are known; one address can be asked for. */
export function SuppressionList({ onKind }: KindProps) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const { can } = useSession();
  const client = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  const [isLooking, setLooking] = useState(false);
  const [lifted, setLifted] = useState<SuppressionDto>();
  const canEdit = can(permissions.suppress);
  const refresh = () => client.invalidateQueries({ queryKey: keys.suppressions });

  const columns: Column<SuppressionDto>[] = [
    { key: 'address', title: t('suppressions.address'), fixed: true, render: (row) => <b>{row.address ?? t('suppressions.unknown')}</b> },
    { key: 'reason', title: t('suppressions.reason'), render: (row) => <ReasonChip reason={row.reason} /> },
    { key: 'note', title: t('suppressions.note'), wideOnly: true, render: (row) => row.note ?? <span className="ink3">{nothing}</span> },
    { key: 'addedBy', title: t('suppressions.addedBy'), wideOnly: true, render: (row) => row.addedBy ?? <span className="ink3">{t('suppressions.byItself')}</span> },
    { key: 'since', title: t('suppressions.since'), align: 'right', wideOnly: true, render: (row) => <span className="medium ink2" title={format.exact(row.since)}>{format.when(row.since)}</span> },
    ...(canEdit ? [{
      key: 'lift', title: t('suppressions.act'), align: 'right' as const, fixed: true,
      render: (row: SuppressionDto) => (row.canBeLifted
        ? <Button size="small" aria-haspopup="dialog" aria-label={t('suppressions.liftOne', { address: row.address ?? t('suppressions.unknown') })} onClick={() => setLifted(row)}>{t('suppressions.lift')}</Button>
        : <span className="small ink3">{t('suppressions.readersOnly')}</span>),
    }] : []),
  ];

  return (
    <>
      <ListPage<SuppressionDto>
        id="campaign.suppressions" title={t('suppressions.title')} label={t('suppressions.title')} line={<KindSwitch kind="suppressed" onKind={onKind} />} columns={columns}
        rowKey={(row) => row.id} queryKey={keys.suppressions} fetch={fetchSuppressions}
        filters={[{ key: 'reason', label: t('suppressions.reason'), pinned: true, options: suppressionReasons.map((value) => ({ value, label: t(`suppressions.reasons.${value}`) })) }]}
        actions={(
          <>
            <Button icon={<Icon name="search" size={14} />} aria-haspopup="dialog" onClick={() => setLooking(true)}>{t('suppressions.lookUp')}</Button>
            {canEdit && <Button type="primary" icon={<Icon name="plus" size={14} />} aria-haspopup="dialog" onClick={() => setAdding(true)}>{t('suppressions.add')}</Button>}
          </>
        )}
        empty={<EmptyState picture={['journey', 'mail', 'shield', 'check', 'eye']} title={t('suppressions.emptyTitle')} text={t('suppressions.emptyText')} />}
      />
      <LookUpDrawer open={isLooking} onClose={() => setLooking(false)} />
      <AddDrawer open={isAdding} onClose={() => setAdding(false)} onSaved={refresh} />
      <LiftDrawer suppression={lifted} onClose={() => setLifted(undefined)} onSaved={refresh} />
    </>
  );
}
