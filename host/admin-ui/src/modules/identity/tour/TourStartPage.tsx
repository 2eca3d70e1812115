import { EmptyState, PageSkeleton } from '@kernel';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useTour } from './useTour';

/** Begins the tour anew, from the user's own menu. */
export default function TourStartPage() {
  const { t } = useTranslation('identity');
  const { steps, goTo } = useTour();
  useEffect(() => {
    if (steps.length > 0) goTo(0);
    // Once, when the page is opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return steps.length > 0 ? <PageSkeleton /> : <EmptyState title={t('tour.noneTitle')} text={t('tour.noneText')} />;
}
