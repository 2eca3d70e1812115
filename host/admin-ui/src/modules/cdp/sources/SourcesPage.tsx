import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EmptyState, Icon, ListPage, NameCell, StateChip, useFormat, useSession, type Column, type ListRequest } from '@kernel';
import type { SourceDto } from '../shared/types';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { RefusedCount } from './RefusedCount';
import { CreateSourceDrawer } from './CreateSourceDrawer';
import { SourceDrawer } from './SourceDrawer';
import { useAskedSource } from './useAskedSource';
import '../shared/cdp.css';
import './sources.css';

export const sourcesKey = ['cdp', 'sources'] as const;

/** The server hands out all sources; there are never many. */
async function fetchSources(request: ListRequest, signal: AbortSignal) {
  const word = request.search.toLowerCase();
  const found = (await cdp.sources(signal)).filter((source) => source.name.toLowerCase().includes(word));
  return { items: found.slice(request.skipCount, request.skipCount + request.maxResultCount), totalCount: found.length };
}

/** 数据接入: where events come from. */
export default function SourcesPage() {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const navigate = useNavigate();
  const { can } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<SourceDto>();
  const [asked, forget] = useAskedSource();
  const mayEdit = can(permissions.sourcesEdit);

  const columns: Column<SourceDto>[] = [
    { key: 'name', title: t('sources.name'), fixed: true, render: (source) => <NameCell name={source.name} onClick={() => setShown(source)} /> },
    { key: 'kind', title: t('sources.kind'), render: (source) => t(`sources.kinds.${source.kind}`) },
    { key: 'state', title: t('sources.state'), render: (source) => <StateChip state={source.isEnabled ? 'passed' : 'neutral'}>{t(source.isEnabled ? 'sources.on' : 'sources.off')}</StateChip> },
    { key: 'may', title: t('sources.may'), wideOnly: true, render: (source) => <span className="medium ink2">{mayText(source)}</span> },
    {
      key: 'last', title: t('sources.last'), align: 'right',
      render: (source) => (source.lastEventTime ? <span title={format.exact(source.lastEventTime)}>{format.when(source.lastEventTime)}</span> : <span className="ink3">{t('sources.never')}</span>),
    },
    { key: 'refused', title: t('sources.refused'), align: 'right', wideOnly: true, render: (source) => <RefusedCount source={source} /> },
    { key: 'made', hidden: true, title: t('sources.made'), align: 'right', wideOnly: true, render: (source) => <span title={format.exact(source.createdAt)}>{format.when(source.createdAt)}</span> },
  ];
  const mayText = (source: SourceDto) => {
    const rights = [source.mayGrantConsent && t('sources.mayGrantShort'), source.countsOrders && t('sources.countsShort')].filter(Boolean) as string[];
    return rights.length ? format.list(rights) : t('sources.onlyEvents');
  };
  const create = <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setOpen(true)}>{t('sources.create')}</Button>;

  return (
    <>
      <ListPage<SourceDto>
        id="cdp.sources"
        title={t('sources.title')}
        label={t('sources.label')}
        actions={mayEdit && create}
        columns={columns}
        rowKey={(source) => source.id}
        onRowClick={setShown}
        queryKey={sourcesKey}
        fetch={fetchSources}
        searchPlaceholder={t('sources.search')}
        totalText={(total) => t('sources.total', { total })}
        empty={<EmptyState picture={['plug', 'code', 'bolt', 'user', 'check']} title={t('sources.emptyTitle')} text={t('sources.emptyText')} actions={mayEdit && create} />}
      />
      <CreateSourceDrawer open={isOpen} onClose={() => setOpen(false)} onMade={(source) => (source.kind === 'webhook' ? void navigate(`/sources/${source.id}/webhook`) : setShown(source))} />
      <SourceDrawer source={shown ?? asked} mayEdit={mayEdit} onChanged={setShown} onClose={() => { setShown(undefined); forget(); }} />
    </>
  );
}
