import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { useConfirm } from '../feedback/useConfirm';

/** The guard as a part of the page, drawn only while there is something to lose: a page with two forms has room for one guard. */
export function DirtyGuard(): null {
  useDirtyGuard(true);
  return null;
}

/** Asks before a page with unsaved changes is left, by a link or by closing the tab. */
export function useDirtyGuard(isDirty: boolean): void {
  const { t } = useTranslation('kernel');
  const ask = useConfirm();
  // A change of the query string keeps the page, and so the form.
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname);

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void ask({ title: t('form.leaveTitle'), text: t('form.leaveText'), verb: t('form.leave'), keep: t('form.stay') })
      .then((leave) => (leave ? blocker.proceed() : blocker.reset()));
  }, [blocker, ask, t]);

  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
}
