import { ErrorState, IconButton, ok, useFormat } from '@kernel';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type JourneyReportDto } from '../shared/api';
import { keys } from '../shared/names';
import { PeopleRows } from '../shared/PeopleRows';
import type { Period } from '../shared/period';
import { unitOf } from './FunnelSection';
import { armName } from './goalSentences';
import { useGoals } from './GoalsSection';
import { useNodes } from './NodesSection';
import { stepOf } from './sentences';
import { nowhere, type OpenNumber } from './useOpenNumber';

interface PeoplePanelProps {
  report: JourneyReportDto;
  version?: number;
  period: Period;
  open: OpenNumber;
  onClose: () => void;
}

const nodeNumbers: readonly string[] = ['entered', 'waiting', 'passed', 'held', 'dropped', 'failed', 'left'];
const pageSize = 30;

/** The people behind a number, beside the report: numbers can be compared while they are opened. */
export function PeoplePanel({ report, version, period, open, onClose }: PeoplePanelProps) {
  const { t } = useTranslation('bi-reporting');
  const format = useFormat();
  const nodes = useNodes(report.journeyId, version).data?.nodes;
  const query = useInfiniteQuery({
    queryKey: [...keys.journey(report.journeyId), 'people', version, period, open],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => ok(api.GET('/api/bi-reporting/journey-report/{id}/people', {
      params: {
        path: { id: report.journeyId },
        query: {
          number: open.number, countedAs: open.as, nodeId: open.node, currency: open.currency, arm: open.arm, version, ...period, cursor: pageParam, maxResultCount: pageSize,
        },
      },
      signal,
    })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const goals = useGoals(report.journeyId, version, period, open.number === 'joined' || open.number === 'converted').data;
  const experiment = goals?.experiments.find((one) => one.nodeId === open.node);
  const arm = open.arm === nowhere ? experiment?.elsewhere : experiment?.arms.find((one) => one.id === open.arm);
  const nodeName = (id: string) => experiment?.name ?? report.messages.find((message) => message.nodeId === id)?.name ?? nodes?.find((node) => node.nodeId === id)?.name ?? undefined;

  const number = t(`numbers.${open.number}`);
  const before = stepOf(report.steps, open.number)?.of;
  const what = open.as === 'lost' && before ? t('people.lost', { before: t(`numbers.${before}`), number }) : number;
  const unit = open.as === 'items' ? t(`units.${nodeNumbers.includes(open.number) ? 'stay' : unitOf(open.number)}`) : t('units.person');
  const definition = [...report.definitions, ...(goals?.definitions ?? [])].find(({ key }) => key.toLowerCase() === (open.as === 'lost' ? 'lost' : open.number.toLowerCase()));
  const context = [open.node && (nodeName(open.node) ?? open.node), arm && experiment && armName(arm, experiment, t), open.currency].filter(Boolean).join(' · ');
  const people = query.data?.pages.flatMap((page) => page.items) ?? [];
  const total = query.data?.pages[0]?.total;

  return (
    <aside className="rail report-people" aria-label={t('people.title')}>
      <div className="row report-people-head">
        <div className="grow">
          <p className="small ink3">{context ? t('people.context', { what, context }) : what}</p>
          <h2 className="key-number">{format.number(total)} <span className="report-unit">{unit}</span></h2>
        </div>
        <IconButton icon="close" label={t('people.close')} onClick={onClose} />
      </div>
      {definition && <p className="small ink3">{definition.definition}</p>}
      {query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} what={t('people.title')} /> : (
        <>
          {query.isPending && <i className="skeleton report-skeleton" />}
          {query.isSuccess && people.length === 0 && <p className="medium ink3">{t('people.nobody')}</p>}
          <PeopleRows people={people} nodeName={nodeName} />
          {query.hasNextPage && (
            <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('people.more')}</Button>
          )}
        </>
      )}
    </aside>
  );
}
