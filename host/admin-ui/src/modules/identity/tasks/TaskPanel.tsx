import { EmptyState, ErrorState } from '@kernel';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Drawer, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OperationDto } from '../shared/api';
import { TaskCard } from './TaskCard';

interface TaskPanelProps {
  open: boolean;
  tasks: UseQueryResult<{ items: OperationDto[] }>;
  onClose: () => void;
}

/** My long jobs, those at work first. */
export default function TaskPanel({ open, tasks, onClose }: TaskPanelProps) {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const go = (to: string) => {
    onClose();
    void navigate(to);
  };
  return (
    <Drawer
      open={open} title={t('tasks.title')} size={420} onClose={onClose} closable={{ 'aria-label': t('tasks.close') }}
      footer={<Button type="text" onClick={() => go('/tasks')}>{t('tasks.all')}</Button>}
    >
      {tasks.isPending ? <Skeleton active paragraph={{ rows: 4 }} title={false} />
        : tasks.error && !tasks.data ? <ErrorState error={tasks.error} what={t('tasks.title')} onRetry={() => void tasks.refetch()} />
          : tasks.data && tasks.data.items.length > 0 ? (
            <ul className="task-list" aria-label={t('tasks.title')}>
              {tasks.data.items.map((task) => <li key={task.id}><TaskCard task={task} onGo={go} /></li>)}
            </ul>
          ) : <EmptyState picture={false} title={t('tasks.emptyTitle')} text={t('tasks.emptyText')} />}
    </Drawer>
  );
}
