import { StateChip, useFormat } from '@kernel';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OperationDto } from '../shared/api';
import { chipOf, isOpen } from './taskText';
import { TaskProgress } from './TaskProgress';
import { useCancelTask } from './useCancelTask';

/** One long job in the panel. */
export function TaskCard({ task, onGo }: { task: OperationDto; onGo: (to: string) => void }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const { cancel, isCancelling } = useCancelTask();
  return (
    <article className="task-card" aria-label={nameOf(task)}>
      <div className="row">
        <b className="grow ellipsis" title={nameOf(task)}>{nameOf(task)}</b>
        <StateChip state={chipOf[task.state]}>{task.isCancelling ? t('tasks.cancelling') : t(`tasks.states.${task.state}`)}</StateChip>
      </div>
      <TaskProgress task={task} />
      <div className="row wrap">
        <span className="small ink3 grow" title={format.exact(task.createdTime)}>
          {isOpen(task) ? t('tasks.since', { when: format.when(task.startedTime ?? task.createdTime) }) : format.when(task.finishedTime ?? task.createdTime)}
        </span>
        {task.canBeCancelled && <Button size="small" loading={isCancelling} onClick={() => void cancel(task)}>{t('tasks.cancel')}</Button>}
        {task.link && <Button size="small" type="text" onClick={() => onGo(task.link!)}>{t('tasks.look')}</Button>}
      </div>
    </article>
  );
}

export function nameOf(task: OperationDto): string {
  return task.subject ? `${task.name} · ${task.subject}` : task.name;
}
