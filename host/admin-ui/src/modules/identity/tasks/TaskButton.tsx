import { IconButton, lazyOf, useFormat } from '@kernel';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isOpen } from './taskText';
import { useTaskEnds } from './useTaskEnds';
import { useTasks } from './useTasks';
import { useUnseenFailures } from './useUnseenFailures';
import './tasks.css';

const panel = () => import('./TaskPanel');

/** The task centre in the top bar: how many long jobs run, whether one has failed since its list was last open, and behind it what they are. */
export default function TaskButton() {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const [shown, setShown] = useState(false);
  // It stays when it was closed: what is gone at once gives no focus back.
  const [wasShown, setWasShown] = useState(false);
  const tasks = useTasks();
  const running = tasks.data?.items.filter(isOpen).length ?? 0;
  const { pathname } = useLocation();
  const failed = useUnseenFailures(tasks.data?.items, shown || pathname === '/tasks');
  const words = [t('tasks.open'), running > 0 && t('tasks.openRunning', { count: running }), failed > 0 && t('tasks.openFailed', { count: failed })];
  useTaskEnds(tasks.data?.items);
  const Panel = lazyOf(panel);

  return (
    <>
      <IconButton
        icon="task" label={words.filter(Boolean).join(t('tasks.openJoin'))} className="task-button" aria-haspopup="dialog"
        onClick={() => {
          setShown(true);
          setWasShown(true);
        }}
      >
        {running > 0 && <b className="task-count num" aria-hidden="true">{format.short(running)}</b>}
        {failed > 0 && <b className="task-mark" aria-hidden="true">!</b>}
      </IconButton>
      {wasShown && <Suspense fallback={null}><Panel open={shown} tasks={tasks} onClose={() => setShown(false)} /></Suspense>}
    </>
  );
}
