import { EmptyState, ErrorState, IconButton, initialOf, ListPage, nothing, ok, PageSkeleton, useFormat, type BulkAction, type Column, type Filter, type ListRequest } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { usePlugInSteps } from '../canvas/plugInSteps';
import { nameText } from '../canvas/steps';
import { readDefinition, type Definition } from '../canvas/model/definition';
import { api, type JourneyCountsDto, type JourneyPersonDto, type NodeOutcome } from '../shared/api';
import { journeyTopic, keys } from '../shared/names';
import { OutcomeChip } from '../shared/OutcomeChip';
import { reasonText } from '../shared/reasonText';
import { PersonLink } from './PersonLine';
import { peopleQuestion, peopleStates } from './question';
import { StepsDrawer } from './StepsDrawer';
import { useFailed, type FailedVerdict } from './useFailed';

/** The people behind a number of a journey. */
export default function PeoplePage() {
  const { id = '' } = useParams();
  usePlugInSteps();
  const { t } = useTranslation('campaign');
  const journey = useQuery({ queryKey: keys.journey(id), queryFn: ({ signal }) => ok(api.GET('/api/campaign/journey/{id}', { params: { path: { id } }, signal })) });
  const counts = useQuery({ queryKey: keys.counts(id, undefined), queryFn: ({ signal }) => ok(api.GET('/api/campaign/journey/{id}/counts', { params: { path: { id } }, signal })) });

  if (journey.error && !journey.data) return <ErrorState error={journey.error} what={t('journeys.one')} onRetry={() => void journey.refetch()} />;
  if (!journey.data || (!counts.data && !counts.error)) return <PageSkeleton />;
  const drawing = journey.data.published ?? journey.data.draft;
  return <People id={id} name={journey.data.name} definition={drawing ? readDefinition(drawing) : { nodes: [], edges: [] }} counts={counts.data} />;
}

function People({ id, name, definition, counts }: { id: string; name: string; definition: Definition; counts: JourneyCountsDto | undefined }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const [opened, setOpened] = useState<JourneyPersonDto>();
  const [params] = useSearchParams();
  const failed = useFailed(id);
  const shown = useRef(new Map<string, JourneyPersonDto>());
  const versions = useQuery({
    queryKey: keys.versions(id),
    queryFn: async ({ signal }) => (await ok(api.GET('/api/campaign/journey/{id}/versions', { params: { path: { id } }, signal }))).items,
  });
  const nameOf = useCallback((nodeId: string) => {
    const step = definition.nodes.find((node) => node.id === nodeId);
    return step ? nameText(step, t) : t('people.oldStep');
  }, [definition, t]);

  const filters = useMemo<Filter[]>(() => [
    { key: 'state', label: t('people.state'), pinned: true, options: peopleStates.map((value) => ({ value, label: t(`people.states.${value}`) })) },
    { key: 'step', label: t('people.step'), pinned: true, options: definition.nodes.map((node) => ({ value: node.id, label: nameText(node, t) })) },
    { key: 'version', label: t('people.version'), options: (versions.data ?? []).map(({ version }) => ({ value: String(version), label: t('journeys.version', { version }) })) },
  ], [definition, versions.data, t]);

  const fetch = useCallback((request: ListRequest, signal: AbortSignal) => {
    const question = peopleQuestion(request.filters, definition, counts);
    return ok(api.GET('/api/campaign/journey/{id}/people', {
      params: { path: { id }, query: { ...question, cursor: request.cursor, maxResultCount: request.maxResultCount } }, signal,
    })).then((page) => {
      shown.current = new Map(page.items.map((row) => [keyOf(row), row]));
      return page;
    });
  }, [id, definition, counts]);

  const columns: Column<JourneyPersonDto>[] = [
    {
      key: 'name', title: t('people.name'), fixed: true,
      render: (row) => <span className="row"><span className="avatar is-small" aria-hidden="true">{initialOf(row.name ?? '?')}</span><b><PersonLink person={row} /></b></span>,
    },
    { key: 'step', title: t('people.step'), render: (row) => nameOf(row.nodeId) },
    { key: 'outcome', title: t('people.state'), render: (row) => <OutcomeChip outcome={row.outcome as NodeOutcome} /> },
    { key: 'reason', title: t('people.reason'), wideOnly: true, render: (row) => reasonText(t, row.reason) ?? <span className="ink3">{nothing}</span> },
    { key: 'at', title: t('people.at'), align: 'right', render: (row) => <span className="medium ink2" title={format.exact(row.at)}>{format.when(row.at)}</span> },
    { key: 'due', title: t('people.due'), align: 'right', wideOnly: true, render: (row) => <span className="medium ink2" title={format.exact(row.dueAt)}>{row.dueAt ? format.dateTime(row.dueAt) : nothing}</span> },
    { key: 'version', title: t('people.version'), align: 'right', wideOnly: true, hidden: true, render: (row) => row.version },
    { key: 'why', title: '', fixed: true, align: 'right', width: 56, render: (row) => <IconButton small icon="journey" label={t('people.whyOf', { name: row.name ?? t('unknownPerson') })} onClick={() => setOpened(row)} /> },
  ];

  const failedActs = (chosen: readonly string[], clear: () => void): BulkAction[] => {
    const people = chosen.flatMap((key) => shown.current.get(key) ?? []);
    const nodeId = people[0]?.nodeId;
    const decide = (verdict: FailedVerdict) => nodeId !== undefined
      && void failed?.(verdict, nodeId, people.length, people.map((row) => row.enrolmentId)).then((isDone) => isDone && clear());
    return [
      { key: 'skip', label: t('failed.skip'), icon: 'leave', onClick: () => decide('skip') },
      { key: 'retry', label: t('failed.retry'), icon: 'send', onClick: () => decide('retry') },
    ];
  };

  return (
    <>
      <ListPage<JourneyPersonDto>
        id="campaign.people" title={t('people.title', { name })} label={t('people.label')} line={t('people.line')}
        crumbs={[{ label: t('journeys.title'), to: '/journeys' }, { label: name, to: `/journeys/${id}` }]}
        columns={columns} rowKey={keyOf} rowName={(row) => row.name ?? t('unknownPerson')} onRowClick={setOpened}
        queryKey={keys.people(id)} fetch={fetch} live={[`${journeyTopic}/${id}`]} filters={filters}
        bulk={failed && peopleQuestion({ state: params.getAll('state') }, definition, counts).outcome === 'failed' ? failedActs : undefined}
        empty={<EmptyState picture={['journey', 'clock', 'user', 'check', 'flag']} title={t('people.emptyTitle')} text={t('people.emptyText')} />}
      />
      <StepsDrawer person={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}

const keyOf = (row: JourneyPersonDto) => `${row.enrolmentId}:${row.nodeId}:${row.at}`;
