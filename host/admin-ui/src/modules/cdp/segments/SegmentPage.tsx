import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { ErrorState, PageSkeleton, useLive } from '@kernel';
import { cdp } from '../shared/api';
import { useFreshness } from '../shared/useFreshness';
import { SegmentBuilder } from './SegmentBuilder';
import type { SegmentPreviewDto } from '../shared/types';
import { segmentTopic } from './topic';

// The live topic tells of members that come and go; the as-of time moves on without it.
const lookEveryMs = 5_000;

/** A segment that exists; its members are looked at while the page is open. */
export default function SegmentPage() {
  const { id = '' } = useParams();
  const { state } = useLocation() as { state: { count?: SegmentPreviewDto } | null };
  const { t } = useTranslation('cdp');
  const queryKey = ['cdp', 'segments', 'details', id];
  const { data, error, refetch } = useQuery({ queryKey, queryFn: ({ signal }) => cdp.segment(id, signal) });
  useFreshness(queryKey, lookEveryMs);
  const look = () => void refetch();
  useLive(segmentTopic, look, look);
  if (error && !data) return <ErrorState error={error} what={t('segments.one')} onRetry={() => void refetch()} />;
  return data ? <SegmentBuilder key={data.id} segment={data} known={state?.count} onReload={async () => (await refetch({ throwOnError: true })).data!} /> : <PageSkeleton />;
}

/** A segment to be made, perhaps from a condition that another page hands over. */
export function NewSegment() {
  const { state, key } = useLocation() as { state: { condition?: unknown } | null; key: string };
  return <SegmentBuilder key={key} start={state?.condition} />;
}
