import { IconButton, lazyOf, useFormat } from '@kernel';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpen } from './taskText';
import { useTaskEnds } from './useTaskEnds';
import { useTasks } from './useTasks';
import './tasks.css';

const panel = () => import('./TaskPanel');

/** The task centre in the top bar: how many long jobs run, and behind it what they are. */
export default function TaskButton() {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const [shown, setShown] = useState(false);
  // It stays when it was closed: what is gone at once gives no focus back.
  const [wasShown, setWasShown] = useState(false);
  const tasks = useTasks();
  const running = tasks.data?.items.filter(isOpen).length ?? 0;
  useTaskEnds(tasks.data?.items);
  const Panel = lazyOf(panel);

  return (
    <>
      <IconButton
        icon="task" label={running > 0 ? t('tasks.openRunning', { count: running }) : t('tasks.open')} className="task-button" aria-haspopup="dialog"
        onClick={() => {
          setShown(true);
          setWasShown(true);
        }}
      >
        {running > 0 && <b className="task-count num" aria-hidden="true">{format.short(running)}</b>}
      </IconButton>
      {wasShown && <Suspense fallback={null}><Panel open={shown} tasks={tasks} onClose={() => setShown(false)} /></Suspense>}
    </>
  );
}
