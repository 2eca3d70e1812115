import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Icon, ListPage, NameCell, StateChip, useFormat, useSession, type Column, type ListRequest } from '@kernel';
import type { HouseholdDto } from '../shared/types';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { HouseholdDrawer } from './HouseholdDrawer';
import { householdsKey, isPending } from './keys';
import { SearchDrawer } from './SearchDrawer';
import { useHouseholdName } from './useHouseholdName';
import '../shared/cdp.css';
import './households.css';

const pendingOf = (values: readonly string[] | undefined) => (values?.length === 1 ? values[0] === 'pending' : undefined);

const fetchHouseholds = (request: ListRequest, signal: AbortSignal) =>
  cdp.households({ isPending: pendingOf(request.filters.state), cursor: request.cursor, maxResultCount: request.maxResultCount }, signal);

/** 家庭: who lives together; those of whom somebody has to say come with a mark. */
export default function HouseholdsPage() {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const client = useQueryClient();
  const nameOf = useHouseholdName();
  const [open, setOpen] = useState<HouseholdDto>();
  const [searching, setSearching] = useState(false);
  const mayEdit = can(permissions.householdsEdit);

  const columns: Column<HouseholdDto>[] = [
    { key: 'name', title: t('households.household'), fixed: true, wraps: true, render: (household) => <NameCell name={nameOf(household)} onClick={() => setOpen(household)} /> },
    { key: 'tie', title: t('households.tie'), wraps: true, render: (household) => <span className="ink2">{t(`households.ties.${household.tie}`, { shared: household.sharedLabel })}</span> },
    { key: 'people', title: t('households.people'), align: 'right', render: (household) => <span className="num">{format.number(household.members.filter((member) => member.state === 'in').length)}</span> },
    {
      key: 'state', title: t('households.state'),
      render: (household) => (isPending(household)
        ? <StateChip state="held">{t('households.pending', { count: household.members.filter((member) => member.state === 'proposed').length })}</StateChip>
        : <StateChip state="passed">{t('households.settled')}</StateChip>),
    },
    { key: 'found', title: t('households.found'), align: 'right', wideOnly: true, render: (household) => <span title={format.exact(household.creationTime)}>{format.when(household.creationTime)}</span> },
  ];
  const search = <Button icon={<Icon name="search" size={14} />} onClick={() => setSearching(true)}>{t('households.search')}</Button>;

  return (
    <>
      <ListPage<HouseholdDto>
        id="cdp.households"
        title={t('households.title')}
        label={t('households.title')}
        line={t('households.line')}
        actions={search}
        columns={columns}
        filters={[{ key: 'state', label: t('households.state'), pinned: true, options: (['pending', 'settled'] as const).map((value) => ({ value, label: t(`households.states.${value}`) })) }]}
        rowKey={(household) => household.id}
        onRowClick={setOpen}
        queryKey={householdsKey}
        fetch={fetchHouseholds}
        totalText={(total) => t('households.total', { total })}
        empty={<EmptyState picture={['user', 'home', 'people', 'key', 'flag']} title={t('households.emptyTitle')} text={t('households.emptyText')} actions={mayEdit && search} />}
      />
      <HouseholdDrawer household={open} mayEdit={mayEdit} onClose={() => setOpen(undefined)} onSaved={() => client.invalidateQueries({ queryKey: householdsKey })} />
      <SearchDrawer open={searching} mayEdit={mayEdit} onClose={() => setSearching(false)} />
    </>
  );
}
