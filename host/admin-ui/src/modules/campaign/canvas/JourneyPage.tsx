import { ErrorState, ok, PageSkeleton } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { ReactFlowProvider } from '@xyflow/react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '../shared/api';
import { keys } from '../shared/names';
import { JourneyEditor } from './JourneyEditor';
import { NarrowJourney } from './NarrowJourney';
import { usePlugInSteps } from './plugInSteps';

const narrow = '(max-width: 699px)';

export default function JourneyPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('campaign');
  const isNarrow = useMedia(narrow);
  usePlugInSteps();
  const { data, error, refetch } = useQuery({
    queryKey: keys.journey(id),
    queryFn: ({ signal }) => ok(api.GET('/api/campaign/journey/{id}', { params: { path: { id } }, signal })),
  });

  if (error && !data) return <ErrorState error={error} what={t('journeys.one')} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (isNarrow) return <NarrowJourney journey={data} />;
  return (
    <ReactFlowProvider key={id}>
      <JourneyEditor journey={data} />
    </ReactFlowProvider>
  );
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
