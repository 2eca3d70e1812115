import { useToast } from '@kernel';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OperationDto } from '../shared/api';
import { isOpen } from './taskText';

/** What is over so soon needs no message. */
const shortMs = 5_000;

/** Says when something that I started has ended, wherever I am by then. */
export function useTaskEnds(tasks: readonly OperationDto[] | undefined): void {
  const { t } = useTranslation('identity');
  const toast = useToast();
  const navigate = useNavigate();
  const open = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!tasks) return;
    for (const task of tasks) {
      if (!open.current.has(task.id) || isOpen(task)) continue;
      const took = Date.parse(task.finishedTime ?? task.createdTime) - Date.parse(task.createdTime);
      if (task.state === 'done' && took > shortMs) {
        toast.done(t('tasks.ended', { name: task.name }), task.link ? { open: () => void navigate(task.link!) } : {});
      }
    }
    open.current = new Set(tasks.filter(isOpen).map((task) => task.id));
  }, [tasks, t, toast, navigate]);
}
