import { EmptyState, ListPage, NameCell, ok, useFormat, useSession, type Column, type ListRequest } from '@kernel';
import { useTranslation } from 'react-i18next';
import { api, type UnsubscribeDto, type UnsubscribeWay } from '../shared/api';
import { keys } from '../shared/names';
import { KindSwitch, type KindProps } from './KindSwitch';

const ways: UnsubscribeWay[] = ['link', 'preferencePage', 'byHand', 'source'];

function fetchUnsubscribes(request: ListRequest, signal: AbortSignal) {
  return ok(api.GET('/api/campaign/suppression/unsubscribes', {
    params: { query: { way: request.filters.way?.[0] as UnsubscribeWay | undefined, cursor: request.cursor, maxResultCount: request.maxResultCount } },
    signal,
  }));
}

/** Who unsubscribed, how and when. They may agree again; nobody here does that for them. */
export function UnsubscribeList({ onKind }: KindProps) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const { can } = useSession();
  const maySeePeople = can('Cdp.Profiles');

  const columns: Column<UnsubscribeDto>[] = [
    {
      key: 'person', title: t('unsubscribes.person'), fixed: true,
      render: ({ profileId, name, address }) => <NameCell name={name ?? t('unsubscribes.somebody')} to={maySeePeople ? `/profiles/${profileId}` : undefined} id={address ?? undefined} />,
    },
    { key: 'purpose', title: t('unsubscribes.purpose'), wideOnly: true, render: (row) => t(`unsubscribes.purposes.${row.purpose}`, { defaultValue: row.purpose }) },
    {
      key: 'way', title: t('unsubscribes.way'),
      render: ({ way, note, sourceName }) => <span className="unsubscribe-way">{t(`unsubscribes.ways.${way}`)}{(note ?? sourceName) && <span className="small ink3"> {note ?? sourceName}</span>}</span>,
    },
    { key: 'since', title: t('unsubscribes.since'), align: 'right', render: (row) => <span className="medium ink2" title={format.exact(row.since)}>{format.when(row.since)}</span> },
  ];

  return (
    <ListPage<UnsubscribeDto>
      id="campaign.unsubscribes" title={t('suppressions.title')} label={t('unsubscribes.title')} line={<KindSwitch kind="unsubscribed" onKind={onKind} />} columns={columns}
      rowKey={(row) => row.id} queryKey={[...keys.suppressions, 'unsubscribed']} fetch={fetchUnsubscribes}
      filters={[{ key: 'way', label: t('unsubscribes.way'), pinned: true, options: ways.map((value) => ({ value, label: t(`unsubscribes.ways.${value}`) })) }]}
      empty={<EmptyState picture={['mail', 'eye', 'close', 'shield', 'check']} title={t('unsubscribes.emptyTitle')} text={t('unsubscribes.emptyText')} />}
    />
  );
}
