import { readPreference, storePreference, useSession } from '@kernel';
import { useEffect, useState } from 'react';
import type { OperationDto } from '../shared/api';

/** How many of my tasks have failed since I last looked at the list; what fails while I look at it has been seen. */
export function useUnseenFailures(tasks: readonly OperationDto[] | undefined, isLooking: boolean): number {
  const { currentUser } = useSession();
  // Several people may sign in at one browser.
  const key = `tasks.seen.${currentUser.id}`;
  const [seen, setSeen] = useState(() => Number(readPreference(key)) || 0);
  const ends = tasks?.filter((task) => task.state === 'failed').map((task) => Date.parse(task.finishedTime ?? task.createdTime)) ?? [];
  const latest = Math.max(seen, ...ends);
  useEffect(() => {
    if (!isLooking || latest === seen) return;
    storePreference(key, String(latest));
    setSeen(latest);
  }, [isLooking, latest, seen, key]);
  return isLooking ? 0 : ends.filter((end) => end > seen).length;
}
