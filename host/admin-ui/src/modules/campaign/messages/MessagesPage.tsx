import { EmptyState, Icon, initialOf, ListPage, nothing, ok, useFormat, useSession, type BulkAction, type Column, type Filter, type ListRequest } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { readDefinition } from '../canvas/model/definition';
import { nameText } from '../canvas/steps';
import { PersonLink } from '../people/PersonLine';
import { api, type MessageDto, type MessageState } from '../shared/api';
import { journeyTopic, keys, permissions } from '../shared/names';
import { MessageChip } from '../shared/MessageChip';
import { reasonText } from '../shared/reasonText';
import { messageReasons, messageStates } from '../shared/states';
import { MessageDrawer } from './MessageDrawer';
import { useResolve, type Verdict } from './useResolve';

const mostJourneys = 1000;

function fetchMessages(request: ListRequest, signal: AbortSignal) {
  const { state, journey, step, reason } = request.filters;
  return ok(api.GET('/api/campaign/message', {
    params: { query: { state: state?.[0] as MessageState | undefined, journeyId: journey?.[0], nodeId: step?.[0], reason: reason?.[0], cursor: request.cursor, maxResultCount: request.maxResultCount } },
    signal,
  }));
}

/** Every message and what became of it. */
export default function MessagesPage() {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const { can } = useSession();
  const [params] = useSearchParams();
  const [opened, setOpened] = useState<string>();
  const journeyId = params.get('journey');
  const isDoubtful = params.get('state') === 'uncertain';
  const resolve = useResolve();
  const shown = useRef(new Map<string, MessageDto>());

  const journeys = useQuery({
    queryKey: [...keys.journeys, 'names'],
    queryFn: async ({ signal }) => (await ok(api.GET('/api/campaign/journey', { params: { query: { sorting: 'name', maxResultCount: mostJourneys } }, signal }))).items,
    enabled: can(permissions.journeys),
  });
  const journey = useQuery({
    queryKey: keys.journey(journeyId ?? ''),
    queryFn: ({ signal }) => ok(api.GET('/api/campaign/journey/{id}', { params: { path: { id: journeyId! } }, signal })),
    enabled: journeyId !== null && can(permissions.journeys),
  });

  const filters = useMemo<Filter[]>(() => {
    const drawing = journey.data?.published ?? journey.data?.draft;
    const emails = drawing ? readDefinition(drawing).nodes.filter((node) => node.type === 'email') : [];
    return [
      { key: 'state', label: t('messages.state'), pinned: true, options: messageStates.map((value) => ({ value, label: t(`messageStates.${value}`) })) },
      { key: 'journey', label: t('journeys.one'), options: (journeys.data ?? []).map(({ id, name }) => ({ value: id, label: name })) },
      ...(journeyId ? [{ key: 'step', label: t('people.step'), options: emails.map((node) => ({ value: node.id, label: nameText(node, t) })) }] : []),
      { key: 'reason', label: t('people.reason'), options: messageReasons.map((value) => ({ value, label: reasonText(t, value)! })) },
    ];
  }, [journeys.data, journey.data, journeyId, t]);

  const columns: Column<MessageDto>[] = [
    {
      key: 'name', title: t('messages.to'), fixed: true,
      render: (row) => (
        <span className="row">
          <span className="avatar is-small hide-narrow" aria-hidden="true">{initialOf(row.name ?? '?')}</span>
          <span><b><PersonLink person={row} /></b><span className="name-id">{row.address}</span></span>
        </span>
      ),
    },
    { key: 'state', title: t('messages.state'), render: (row) => <MessageChip state={row.state} /> },
    { key: 'reason', title: t('people.reason'), render: (row) => reasonText(t, row.reason) ?? <span className="ink3">{nothing}</span>, wideOnly: true },
    { key: 'journey', title: t('journeys.one'), wideOnly: true, render: (row) => (can(permissions.journeys) ? <Link to={`/journeys/${row.journeyId}?view=${row.version}&step=${encodeURIComponent(row.nodeId)}`}>{row.journeyName}</Link> : row.journeyName) },
    { key: 'read', title: t('messages.read'), wideOnly: true, render: (row) => <span className="medium ink2">{readText(row, t)}</span> },
    { key: 'at', title: t('messages.at'), align: 'right', render: (row) => <span className="medium ink2" title={format.exact(row.sentAt ?? row.queuedAt)}>{format.when(row.sentAt ?? row.queuedAt)}</span> },
  ];

  // A decision names the attempts that were on the screen, so an outdated one does nothing.
  const fetchShown = async (request: ListRequest, signal: AbortSignal) => {
    const page = await fetchMessages(request, signal);
    shown.current = new Map(page.items.map((row) => [row.id, row]));
    return page;
  };
  const doubtActs = (ids: readonly string[], clear: () => void): BulkAction[] => {
    const chosen = ids.flatMap((id) => shown.current.get(id) ?? []);
    const decide = (verdict: Verdict) => void resolve?.(verdict, chosen).then((isDone) => isDone && clear());
    return [
      { key: 'count', label: t('uncertain.counted'), icon: 'check', onClick: () => decide('count-as-sent') },
      { key: 'again', label: t('uncertain.again'), icon: 'send', onClick: () => decide('send-again') },
    ];
  };

  return (
    <>
      <ListPage<MessageDto>
        id="campaign.messages" title={t('messages.title')} label={t('messages.title')} columns={columns} rowKey={(row) => row.id} rowName={(row) => row.name ?? row.address ?? row.id}
        onRowClick={(row) => setOpened(row.id)} queryKey={keys.messages} fetch={fetchShown} live={can(permissions.journeys) ? [journeyTopic] : undefined} filters={filters}
        bulk={isDoubtful && resolve ? doubtActs : undefined}
        line={isDoubtful && <span className="note"><Icon name="warning" /><span>{t('uncertain.note')}</span></span>}
        empty={<EmptyState picture={['journey', 'mail', 'send', 'check', 'eye']} title={t('messages.emptyTitle')} text={t('messages.emptyText')} />}
      />
      <MessageDrawer id={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}

/** The furthest that a reader went. */
function readText(row: MessageDto, t: (key: string) => string): string {
  if (row.unsubscribedAt) return t('messages.unsubscribed');
  if (row.clickedAt) return t('messages.clicked');
  if (row.openedAt) return t('messages.opened');
  return nothing;
}
