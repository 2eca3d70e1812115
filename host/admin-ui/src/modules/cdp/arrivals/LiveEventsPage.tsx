import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, Icon, PageHead, PageSkeleton, useFormat, useSession } from '@kernel';
import { permissions } from '../shared/permissions';
import type { ArrivalDto, ArrivalOutcome } from '../shared/types';
import { QuarantineDrawer } from '../quarantine/QuarantineDrawer';
import { useQuarantineActs } from '../quarantine/useQuarantineActs';
import { ArrivalDrawer } from './ArrivalDrawer';
import { ArrivalTable } from './ArrivalTable';
import { FilterLine } from './FilterLine';
import { mostRows } from './rows';
import { useArrivals, type ArrivalFilter } from './useArrivals';
import '../shared/cdp.css';
import '../quarantine/quarantine.css';
import './arrivals.css';

const outcomeOf = (text: string | null): ArrivalOutcome | undefined => (text === 'stored' || text === 'flagged' || text === 'quarantined' ? text : undefined);

/** 实时事件: events as they come, with what became of them. */
export default function LiveEventsPage() {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  const [params, setParams] = useSearchParams();
  const [isPaused, setPaused] = useState(false);
  const [isOver, setOver] = useState(false);
  const [opened, setOpened] = useState<ArrivalDto>();
  const acts = useQuarantineActs();
  const filter: ArrivalFilter = { sourceId: params.get('source') ?? undefined, eventName: params.get('q') ?? undefined, outcome: outcomeOf(params.get('outcome')) };
  const arrivals = useArrivals(filter, isPaused || isOver || opened !== undefined);
  const change = (name: string, value: string | undefined) => setParams((before) => {
    const next = new URLSearchParams(before);
    if (value) next.set(name, value);
    else next.delete(name);
    return next;
  }, { replace: true });

  return (
    <>
      <PageHead
        title={t('arrivals.title')} line={t('arrivals.line')}
        chips={<span className="row small ink2" role="status">{!isPaused && <i className="live-dot" />}{t(isPaused ? 'arrivals.paused' : isOver ? 'arrivals.held' : 'arrivals.running')}</span>}
        actions={<Button icon={<Icon name={isPaused ? 'play' : 'pause'} size={14} />} onClick={() => setPaused(!isPaused)}>{t(isPaused ? 'arrivals.resume' : 'arrivals.pause')}</Button>}
      />
      <FilterLine filter={filter} seesRefused={can(permissions.quarantine)} onChange={change} />
      <div className="page-body arrivals">
        {arrivals.error && !arrivals.isLoaded ? <ErrorState error={arrivals.error} what={t('arrivals.title')} onRetry={arrivals.retry} />
          : !arrivals.isLoaded ? <PageSkeleton rows={8} />
            : arrivals.rows.length === 0 ? <Nothing isFiltered={Boolean(filter.sourceId || filter.eventName || filter.outcome)} onClear={() => setParams({}, { replace: true })} />
              : (
                <>
                  <ArrivalTable rows={arrivals.rows} onOpen={setOpened} onHold={setOver} />
                  <Footer arrivals={arrivals} />
                </>
              )}
      </div>
      <ArrivalDrawer arrival={opened?.batchId ? opened : undefined} onClose={() => setOpened(undefined)} />
      <QuarantineDrawer id={opened?.quarantinedId ?? undefined} acts={can(permissions.quarantineEdit) ? acts : undefined} onClose={() => setOpened(undefined)} />
    </>
  );
}

function Nothing({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const { t } = useTranslation('cdp');
  const navigate = useNavigate();
  return isFiltered ? (
    <EmptyState picture={false} title={t('arrivals.noneFits')} text={t('arrivals.noneFitsText')} actions={<Button onClick={onClear}>{t('arrivals.clear')}</Button>} />
  ) : (
    <EmptyState
      picture={['plug', 'bolt', 'filter', 'check', 'user']} title={t('arrivals.emptyTitle')} text={t('arrivals.emptyText')}
      actions={<Button type="primary" icon={<Icon name="plug" size={14} />} onClick={() => void navigate('/sources')}>{t('dataQuality.toSources')}</Button>}
    />
  );
}

/** How much the page holds, and what it does not show. */
function Footer({ arrivals }: { arrivals: ReturnType<typeof useArrivals> }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { rows, leftOut, notLookedAt, isExact } = arrivals;
  return (
    <p className="small ink3 arrival-foot" role="status">
      {t('arrivals.shown', { total: format.number(rows.length), most: mostRows })}
      {leftOut > 0 && ` ${t('arrivals.leftOut', { total: format.number(leftOut) })}`}
      {notLookedAt > 0 && ` ${t(isExact ? 'arrivals.notLookedAt' : 'arrivals.notLookedAtMore', { total: format.number(notLookedAt) })}`}
      {Boolean(arrivals.error) && ` ${t('arrivals.stale')}`}
    </p>
  );
}
