import { EmptyState, ErrorState, Icon, ok, PageHead, PageSkeleton, StateChip, useFormat, useSession } from '@kernel';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { api } from '../shared/api';
import { keys, permissions } from '../shared/names';
import { periodOf } from '../shared/period';
import { statusChips } from '../shared/status';
import { DefinitionsDrawer } from './DefinitionsDrawer';
import { FunnelSection } from './FunnelSection';
import { GoalsSection, useGoals } from './GoalsSection';
import { MessagesSection } from './MessagesSection';
import { NodesSection } from './NodesSection';
import { PeoplePanel } from './PeoplePanel';
import { ReportBar } from './ReportBar';
import { useOpenNumber } from './useOpenNumber';
import '../shared/reports.css';

export default function JourneyReportPage() {
  const { t } = useTranslation('bi-reporting');
  const { can } = useSession();
  const format = useFormat();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const doors = useOpenNumber();
  const [isExplaining, setExplaining] = useState(false);

  const period = periodOf(params);
  const version = Number(params.get('version')) || undefined;
  const change = (values: Record<string, string | undefined>) => setParams((before) => {
    const after = new URLSearchParams(before);
    for (const [name, value] of Object.entries(values)) {
      if (value) after.set(name, value);
      else after.delete(name);
    }
    return after;
  }, { replace: true });

  const { data: report, error, refetch } = useQuery({
    queryKey: [...keys.journey(id), 'report', version, period],
    queryFn: ({ signal }) => ok(api.GET('/api/bi-reporting/journey-report/{id}', { params: { path: { id }, query: { version, ...period } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  const goals = useGoals(id, version, period);
  const crumbs = [{ label: t('reports.title'), to: '/reports' }];

  if (!report) {
    return (
      <>
        <PageHead title={t('report.title')} crumbs={crumbs} />
        {error ? <ErrorState error={error} onRetry={() => void refetch()} what={t('report.title')} /> : <PageSkeleton />}
      </>
    );
  }

  const hasSent = (report.steps[0]?.people ?? 0) > 0 || report.leadsWithoutMessage.people > 0;
  return (
    <>
      <PageHead
        title={report.name}
        chips={<StateChip state={statusChips[report.status]}>{t(`status.${report.status}`)}</StateChip>}
        fact={t('report.asOf', { time: format.time(report.asOf) })}
        crumbs={crumbs}
        actions={
          <>
            <Button icon={<Icon name="help" size={14} />} onClick={() => setExplaining(true)}>{t('definitions.open')}</Button>
            {can(permissions.journeys) && <Button icon={<Icon name="journey" size={14} />} onClick={() => void navigate(`/journeys/${id}`)}>{t('report.journey')}</Button>}
          </>
        }
      />
      <ReportBar
        period={period} versions={report.versions} version={version}
        onPeriod={({ from, to }) => change({ from, to })} onVersion={(value) => change({ version: value?.toString() })}
      />
      <div className={doors.open ? 'with-rail report-body' : 'page-body report-body'}>
        <div className="report-main">
          {hasSent ? (
            <>
              <FunnelSection report={report} doors={doors} />
              <MessagesSection messages={report.messages} doors={doors} />
            </>
          ) : (
            <EmptyState picture={false} title={t('report.emptyTitle')} text={t('report.emptyText')} />
          )}
          <GoalsSection journeyId={id} version={version} period={period} doors={doors} />
          <NodesSection journeyId={id} version={version} doors={doors} />
        </div>
        {doors.open && (
          <PeoplePanel
            key={JSON.stringify(doors.open)} report={report} version={version} period={period} open={doors.open} onClose={() => doors.show(undefined)}
          />
        )}
      </div>
      <DefinitionsDrawer definitions={[...report.definitions, ...(goals.data?.definitions ?? [])]} open={isExplaining} onClose={() => setExplaining(false)} />
    </>
  );
}
