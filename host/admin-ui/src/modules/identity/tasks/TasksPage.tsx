import { EmptyState, ListPage, NameCell, StateChip, nothing, ok, useFormat, useSession, type Column, type Filter } from '@kernel';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, keys, type OperationDto } from '../shared/api';
import { permissions } from '../shared/permissions';
import { nameOf } from './TaskCard';
import { TaskProgress } from './TaskProgress';
import { chipOf } from './taskText';
import { useCancelTask } from './useCancelTask';
import './tasks.css';

/** The history of long jobs: my own, and with the permission everybody's. */
export default function TasksPage() {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const { can } = useSession();
  const { cancel } = useCancelTask();
  const maySeeAll = can(permissions.tasks);

  const filters = useMemo<Filter[]>(() => [
    { key: 'open', label: t('tasks.state'), options: [{ value: 'true', label: t('tasks.openOnes') }, { value: 'false', label: t('tasks.endedOnes') }] },
    ...(maySeeAll ? [{ key: 'of', label: t('tasks.of'), options: [{ value: 'me', label: t('tasks.ofMe') }] }] : []),
  ], [t, maySeeAll]);

  const columns: Column<OperationDto>[] = [
    {
      key: 'name', title: t('tasks.what'), fixed: true,
      render: (task) => (
        <div className="task-name">
          {task.link ? <NameCell name={nameOf(task)} to={task.link} /> : <span className="medium">{nameOf(task)}</span>}
          {/* On a phone there is no column for it. */}
          <div className="task-below"><TaskProgress task={task} /></div>
        </div>
      ),
    },
    { key: 'state', title: t('tasks.state'), fixed: true, render: (task) => <StateChip state={chipOf[task.state]}>{task.isCancelling ? t('tasks.cancelling') : t(`tasks.states.${task.state}`)}</StateChip> },
    { key: 'progress', title: t('tasks.result'), width: 320, wideOnly: true, render: (task) => <div className="task-result"><TaskProgress task={task} /></div> },
    ...(maySeeAll ? [{ key: 'who', title: t('tasks.who'), wideOnly: true, render: (task: OperationDto) => task.userName || <span className="ink3">{nothing}</span> }] : []),
    { key: 'created', title: t('tasks.created'), wideOnly: true, render: (task) => <span className="num" title={format.exact(task.createdTime)}>{format.when(task.createdTime)}</span> },
    { key: 'act', title: t('tasks.act'), render: (task) => (task.canBeCancelled ? <Button size="small" onClick={() => void cancel(task)}>{t('tasks.cancel')}</Button> : <span className="ink3">{nothing}</span>) },
  ];

  return (
    <ListPage<OperationDto>
      id="identity.tasks" title={t('tasks.title')} label={t('tasks.title')}
      columns={columns} rowKey={(task) => task.id} queryKey={keys.tasks} filters={filters} live={['mmo.operation']}
      fetch={(request, signal) => ok(api.GET('/api/identity/task-center', {
        params: {
          query: {
            ofEverybody: maySeeAll && request.filters.of?.[0] !== 'me' ? true : undefined, isOpen: request.filters.open ? request.filters.open[0] === 'true' : undefined,
            cursor: request.cursor, maxResultCount: request.maxResultCount,
          },
        },
        signal,
      }))}
      empty={<EmptyState picture={['task', 'clock', 'check', 'download', 'bell']} title={t('tasks.emptyTitle')} text={t('tasks.emptyText')} />}
    />
  );
}
