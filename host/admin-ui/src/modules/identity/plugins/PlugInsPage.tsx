import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState, ListPage, NameCell, nothing, ok, StateChip, useFormat, useSession, useToast, type Column } from '@kernel';
import { api, asPage, keys, type PlugInDto, type PlugInFaultDto } from '../shared/api';
import { permissions } from '../shared/permissions';
import '../shared/identity.css';

/** The plug-ins that the host found when it started, what fails of them, and whether the company uses them. */
export default function PlugInsPage() {
  const { t } = useTranslation('identity');
  const { can } = useSession();
  const columns: Column<PlugInDto>[] = [
    {
      key: 'name', title: t('plugIns.name'), fixed: true,
      render: ({ id, name, version }) => <NameCell name={name ?? id} id={[name && id, version].filter(Boolean).join(' · ') || undefined} />,
    },
    { key: 'status', title: t('plugIns.status'), render: (plugIn) => <State plugIn={plugIn} /> },
    { key: 'reason', title: t('plugIns.reason'), render: (plugIn) => <Reasons plugIn={plugIn} /> },
    ...(can(permissions.plugInsEdit) ? [{ key: 'on', title: t('plugIns.on'), render: (plugIn: PlugInDto) => <OnSwitch plugIn={plugIn} /> }] : []),
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

function State({ plugIn }: { plugIn: PlugInDto }) {
  const { t } = useTranslation('identity');
  if (plugIn.status !== 'running') return <StateChip state="failed">{t('plugIns.states.malfunctioning')}</StateChip>;
  if (!plugIn.isOn) return <StateChip state="neutral">{t('plugIns.states.off')}</StateChip>;
  return plugIn.faults.length > 0
    ? <StateChip state="failed">{t('plugIns.states.partly')}</StateChip>
    : <StateChip state="passed">{t('plugIns.states.running')}</StateChip>;
}

function Reasons({ plugIn }: { plugIn: PlugInDto }) {
  if (plugIn.reason) return <div className="reason">{plugIn.reason}</div>;
  if (plugIn.faults.length === 0) return <span className="ink3">{nothing}</span>;
  return <ul className="plug-in-faults">{plugIn.faults.map((fault) => <Fault key={`${fault.part} ${fault.name}`} fault={fault} />)}</ul>;
}

function Fault({ fault }: { fault: PlugInFaultDto }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  return (
    <li>
      <div className="small ink2">
        {t(`plugIns.parts.${fault.part}`, { name: fault.name })} · <span title={format.exact(fault.at)}>{t('plugIns.times', { count: Number(fault.times), ago: format.ago(fault.at) })}</span>
      </div>
      <div className="reason">{fault.reason}</div>
    </li>
  );
}

function OnSwitch({ plugIn }: { plugIn: PlugInDto }) {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  const session = useSession();
  const toast = useToast();
  const turn = useMutation({
    mutationFn: (isOn: boolean) => ok(api.PUT('/api/identity/plug-in/{id}', { params: { path: { id: plugIn.id } }, body: { isOn } })),
    onSuccess: async (now) => {
      toast.done(t(now.isOn ? 'plugIns.turnedOn' : 'plugIns.turnedOff', { name: plugIn.name ?? plugIn.id }));
      await client.invalidateQueries({ queryKey: keys.plugIns });
      // Its pages, cards and steps come and go with it.
      await session.reload();
    },
    onError: (error) => toast.failed(error),
  });
  if (plugIn.status !== 'running') return null;
  return <Switch aria-label={t('plugIns.switch', { name: plugIn.name ?? plugIn.id })} checked={plugIn.isOn} loading={turn.isPending} onChange={(isOn) => turn.mutate(isOn)} />;
}
