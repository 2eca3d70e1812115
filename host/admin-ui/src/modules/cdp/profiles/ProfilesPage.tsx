import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { EmptyState, Icon, initialOf, ListPage, NameCell, nothing, useFormat, useSession, type Column, type Filter, type ListRequest } from '@kernel';
import type { ProfileListItemDto } from '../shared/types';
import { cdp } from '../shared/api';
import { useSegmentChoices, useSegmentName } from '../shared/catalog';
import { LastSeen } from '../shared/LastSeen';
import { permissions } from '../shared/permissions';
import { useProfileName } from '../shared/useProfileName';
import '../shared/cdp.css';

const knownOf = (values: readonly string[] | undefined) => (values?.length === 1 ? values[0] === 'known' : undefined);

function fetchProfiles(request: ListRequest, signal: AbortSignal) {
  return cdp.profiles({
    filter: request.search,
    segmentId: request.filters.segment?.[0],
    isKnown: knownOf(request.filters.known),
    sorting: request.sorting,
    cursor: request.cursor,
    maxResultCount: request.maxResultCount,
  }, signal);
}

/** 客户档案: everybody, found by name, phone or e-mail, or by segment. */
export default function ProfilesPage() {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const filters = useFilters();
  const nameOf = useProfileName();

  const columns: Column<ProfileListItemDto>[] = [
    {
      key: 'name', title: t('profiles.person'), fixed: true, sort: 'name',
      render: (person) => (
        <NameCell
          name={nameOf(person)} to={`/profiles/${person.id}`} id={t('profiles.number', { number: person.partNo })}
          before={<span className="avatar is-small" aria-hidden="true">{person.name ? initialOf(person.name) : <Icon name="user" size={14} />}</span>}
        />
      ),
    },
    { key: 'phone', title: t('profiles.phone'), wideOnly: true, render: (person) => <span className="num">{person.phone ?? <Nothing />}</span> },
    { key: 'email', title: t('profiles.email'), wideOnly: true, render: (person) => person.email ?? <Nothing /> },
    { key: 'city', title: t('profiles.city'), wideOnly: true, render: (person) => person.city ?? <Nothing /> },
    { key: 'segments', title: t('profiles.segments'), wideOnly: true, render: (person) => (person.segments.length ? <span className="row">{person.segments.map((name) => <span key={name} className="chip">{name}</span>)}</span> : <Nothing />) },
    { key: 'first', title: t('profiles.firstSeen'), align: 'right', hidden: true, render: (person) => <span title={format.exact(person.firstSeenTime)}>{format.when(person.firstSeenTime)}</span> },
    {
      key: 'last', title: t('profiles.lastSeen'), align: 'right', sort: 'lastSeenTime', sortFirst: 'desc',
      render: (person) => <LastSeen time={person.lastSeenTime} />,
    },
  ];

  return (
    <ListPage<ProfileListItemDto>
      id="cdp.profiles"
      title={t('profiles.title')}
      label={t('profiles.label')}
      columns={columns}
      rowKey={(person) => person.id}
      rowLink={(person) => `/profiles/${person.id}`}
      queryKey={['cdp', 'profiles']}
      fetch={fetchProfiles}
      searchPlaceholder={t('profiles.search')}
      filters={filters}
      defaultSort="lastSeenTime.desc"
      totalText={(total) => t('profiles.total', { total })}
      tools={<SaveAsSegment />}
      empty={
        <EmptyState
          picture={['plug', 'user', 'mail', 'cart', 'flag']} title={t('profiles.emptyTitle')} text={t('profiles.emptyText')}
          actions={can(permissions.sources) && <Link to="/sources"><Button type="primary" icon={<Icon name="plug" size={14} />}>{t('profiles.toSources')}</Button></Link>}
        />
      }
    />
  );
}

const Nothing = () => <span className="ink3">{nothing}</span>;

function useFilters(): Filter[] {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  const maySegments = can(permissions.segments);
  const [params] = useSearchParams();
  const chosen = params.get('segment') ?? undefined;
  const choices = useSegmentChoices('', maySegments);
  const listed = choices.data?.some((segment) => segment.id === chosen);
  // A link may name one that the first choices leave out.
  const named = useSegmentName(maySegments && chosen && choices.data && !listed ? chosen : undefined);
  return useMemo(() => {
    const segments = [...(choices.data ?? []), ...(named.data ? [named.data] : [])].map((segment) => ({ value: segment.id, label: segment.name }));
    return [
      ...(maySegments ? [{ key: 'segment', label: t('profiles.segment'), options: segments, pinned: segments.length > 0 }] : []),
      { key: 'known', label: t('profiles.identity'), options: [{ value: 'known', label: t('profiles.known') }, { value: 'unknown', label: t('profiles.unknown') }] },
    ];
  }, [choices.data, named.data, maySegments, t]);
}

/** A good filter wants to become a segment. */
function SaveAsSegment() {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const segment = params.get('segment');
  const known = knownOf(params.get('known')?.split(','));
  if (!can(permissions.segmentsEdit) || params.get('q') || known === undefined) return null;
  const conditions = [
    ...(segment ? [{ type: 'inSegment', segmentId: segment }] : []),
    { type: 'attr', path: 'isKnown', op: 'eq', value: known },
  ];
  return (
    <Button size="small" icon={<Icon name="segment" size={14} />} onClick={() => void navigate('/segments/new', { state: { condition: { type: 'all', conditions } } })}>
      {t('profiles.saveAsSegment')}
    </Button>
  );
}
