import { percentDone, useFormat } from '@kernel';
import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OperationDto } from '../shared/api';
import { isOpen, secondsLeft } from './taskText';

/** How far it is, or what came of it. */
export function TaskProgress({ task }: { task: OperationDto }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  if (!isOpen(task)) {
    const results = task.counts.map((count) => t('tasks.count', { name: count.text, count: format.number(count.count) }));
    if (task.error) return <p className="medium task-error">{task.error}</p>;
    return results.length > 0 ? <p className="medium ink2 num">{format.list(results)}</p>
      : task.total != null && task.total > 0 && task.done > 0 ? <p className="medium ink2 num">{t('tasks.saw', { done: format.number(task.done), total: format.number(task.total) })}</p>
        : null;
  }

  const percent = percentDone(task);
  const left = secondsLeft(task, Date.now());
  const words = [
    task.step ?? (percent === undefined ? t(task.state === 'waiting' ? 'tasks.queued' : 'tasks.working') : t('tasks.saw', { done: format.number(task.done), total: format.number(task.total) })),
    left === undefined ? undefined : t('tasks.left', { span: format.span(left) }),
  ].filter((word) => word !== undefined);
  return (
    <div>
      {percent !== undefined && <Progress percent={percent} size="small" aria-label={t('tasks.progress', { name: task.name })} />}
      <p className="medium ink2 num">{words.join(' · ')}</p>
    </div>
  );
}
