import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, Icon, ListPage, MoreMenu, NameCell, NumberDoor, nothing, useFormat, useSession, type Column } from '@kernel';
import type { SegmentDto } from '../shared/types';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { useFreshness } from '../shared/useFreshness';
import { SegmentChip } from './SegmentState';
import { segmentTopic } from './topic';
import { useDeleteSegment } from './useDeleteSegment';
import '../shared/cdp.css';
import './segments.css';

const queryKey = ['cdp', 'segments', 'page'];
const lookEveryMs = 5_000;

export default function SegmentsPage() {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const mayEdit = can(permissions.segmentsEdit);
  const remove = useDeleteSegment();
  useFreshness(queryKey, lookEveryMs);

  const columns: Column<SegmentDto>[] = [
    {
      key: 'name', title: t('segments.name'), fixed: true, sort: 'name',
      render: (segment) => (
        <div className="segment-cell">
          <NameCell name={segment.name} to={`/segments/${segment.id}`} />
          <div className="small ink3 ellipsis" title={segment.sentence ?? undefined}>{segment.sentence ?? t('segments.unreadable')}</div>
        </div>
      ),
    },
    {
      key: 'count', title: t('segments.count'), align: 'right', sort: 'memberCount',
      render: (segment) => <NumberDoor value={segment.asOf ? segment.memberCount : undefined} label={t('segments.peopleOf', { name: segment.name })} to={can(permissions.profiles) ? `/profiles?segment=${segment.id}` : undefined} />,
    },
    { key: 'state', title: t('segments.state'), render: (segment) => <span title={segment.lastError ?? undefined}><SegmentChip segment={segment} /></span> },
    { key: 'asOf', title: t('segments.asOfHead'), align: 'right', wideOnly: true, render: (segment) => (segment.asOf ? <span title={format.exact(segment.asOf)}>{format.ago(segment.asOf)}</span> : <span className="ink3">{nothing}</span>) },
    { key: 'error', title: t('segments.lastError'), wideOnly: true, render: (segment) => (segment.lastError ? <span className="bad segment-error ellipsis" title={segment.lastError}>{segment.lastError}</span> : <span className="ink3">{nothing}</span>) },
    { key: 'changed', title: t('segments.changed'), align: 'right', sort: 'lastModificationTime', sortFirst: 'desc', wideOnly: true, render: (segment) => <span title={format.exact(segment.lastModificationTime)}>{format.when(segment.lastModificationTime)}</span> },
    ...(mayEdit ? [{
      key: 'more', title: t('actions'), width: 56, fixed: true, wideOnly: true,
      render: (segment: SegmentDto) => (
        <MoreMenu
          small label={t('segments.moreOf', { name: segment.name })}
          items={[{ key: 'delete', label: t('segments.delete'), danger: true, icon: <Icon name="trash" size={14} />, onClick: () => void remove(segment) }]}
        />
      ),
    }] : []),
  ];
  const create = <Link to="/segments/new"><Button type="primary" icon={<Icon name="plus" size={14} />}>{t('segments.create')}</Button></Link>;

  return (
    <ListPage<SegmentDto>
      id="cdp.segments"
      title={t('segments.title')}
      label={t('segments.title')}
      actions={mayEdit && create}
      columns={columns}
      rowKey={(segment) => segment.id}
      rowLink={(segment) => `/segments/${segment.id}`}
      queryKey={queryKey}
      live={[segmentTopic]}
      fetch={(request, signal) => cdp.segments({ filter: request.search, sorting: request.sorting, skipCount: request.skipCount, maxResultCount: request.maxResultCount }, signal)}
      searchPlaceholder={t('segments.search')}
      defaultSort="lastModificationTime.desc"
      totalText={(total) => t('segments.total', { total })}
      empty={<EmptyState picture={['bolt', 'filter', 'segment', 'mail', 'flag']} title={t('segments.emptyTitle')} text={t('segments.emptyText')} actions={mayEdit && create} />}
    />
  );
}
