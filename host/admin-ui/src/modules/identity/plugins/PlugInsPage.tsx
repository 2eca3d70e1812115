import { useTranslation } from 'react-i18next';
import { EmptyState, ListPage, NameCell, nothing, ok, StateChip, type Column } from '@kernel';
import { api, asPage, keys, type PlugInDto } from '../shared/api';
import '../shared/identity.css';

/** The plug-ins that the host found when it started. */
export default function PlugInsPage() {
  const { t } = useTranslation('identity');
  const columns: Column<PlugInDto>[] = [
    {
      key: 'name', title: t('plugIns.name'), fixed: true,
      render: ({ id, name, version }) => <NameCell name={name ?? id} id={[name && id, version].filter(Boolean).join(' · ') || undefined} />,
    },
    {
      key: 'status', title: t('plugIns.status'),
      render: (plugIn) => <StateChip state={plugIn.status === 'running' ? 'passed' : 'failed'}>{t(`plugIns.states.${plugIn.status}`)}</StateChip>,
    },
    { key: 'reason', title: t('plugIns.reason'), render: (plugIn) => (plugIn.reason ? <div className="reason">{plugIn.reason}</div> : <span className="ink3">{nothing}</span>) },
  ];
  return (
    <ListPage<PlugInDto>
      id="identity.plug-ins"
      title={t('plugIns.title')}
      label={t('plugIns.title')}
      line={t('plugIns.line')}
      columns={columns}
      rowKey={(plugIn) => plugIn.id}
      queryKey={keys.plugIns}
      fetch={async (_, signal) => asPage((await ok(api.GET('/api/identity/plug-in', { signal }))).items)}
      totalText={(total) => t('plugIns.total', { total })}
      empty={<EmptyState picture={['plug', 'bolt', 'gear', 'check', 'flag']} title={t('plugIns.emptyTitle')} text={t('plugIns.emptyText')} />}
    />
  );
}
