import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorState, PageSkeleton } from '@kernel';
import { cdp } from '../shared/api';
import { planKey } from './plan';
import { PlanWorkbench } from './PlanWorkbench';
import '../shared/cdp.css';
import './trackingPlan.css';

/** 埋点方案: which events a source sends, and what becomes of those that are not as planned. */
export default function TrackingPlanPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('cdp');
  // What is being edited is not read anew behind somebody's back: a conflict says so when it is saved.
  const { data, error, refetch } = useQuery({ queryKey: planKey(id), queryFn: ({ signal }) => cdp.trackingPlan(id, signal), refetchOnWindowFocus: false });
  if (error && !data) return <ErrorState error={error} what={t('plan.title')} onRetry={() => void refetch()} />;
  return data ? <PlanWorkbench key={id} saved={data} /> : <PageSkeleton rows={8} />;
}
