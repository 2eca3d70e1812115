import { EmptyState, nothing, StateChip, useFormat, useSession } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { InstallationDto, OperationsDto, WorkDto, WorkerDto } from '../shared/api';
import { chipOfRun, chipOfWork, runState, waitedFor, workRows, workState } from './operationsState';
import { permissions } from '../shared/permissions';
import { RetryParked } from './RetryParked';
import { Wide } from './Wide';

/** The workers, what waits for each, and in the whole installation how each fared. */
export function WorkTable({ own, all }: { own: OperationsDto; all: InstallationDto | undefined }) {
  const { t } = useTranslation('identity');
  const rows = workRows(own, all);
  const at = all?.at ?? own.at;
  if (rows.length === 0) return <EmptyState title={t('operations.noWorkers')} text={t('operations.noWorkersText')} />;
  return (
    <Wide label={t('operations.work')}>
      <table className="plain-table" aria-label={t('operations.work')}>
        <thead>
          <tr>
            <th scope="col">{t('operations.worker')}</th>
            <th scope="col">{t('operations.state')}</th>
            <th scope="col" className="right">{t(all ? 'operations.waitingHere' : 'operations.waiting')}</th>
            {all && <th scope="col" className="right">{t('operations.waitingAll')}</th>}
            <th scope="col" className="right">{t('operations.oldest')}</th>
            {all && <th scope="col">{t('operations.lastRun')}</th>}
            {all && <th scope="col">{t('operations.lastFailure')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ own: mine, all: worker, work }) => (
            <tr key={work.worker}>
              <td>
                <div>{work.text}</div>
                <div className="small ink3">{work.producer ? t('operations.feedOf', { module: work.module, producer: work.producer }) : work.module}</div>
              </td>
              <td><State work={work} mine={mine} at={at} /></td>
              <td className="right"><Count work={mine} /></td>
              {all && <td className="right"><Count work={work} companies={worker?.companies} /></td>}
              <td className="right"><Oldest work={work} at={at} /></td>
              {all && <td><Run worker={worker} at={at} /></td>}
              {all && <td><Failure worker={worker} at={at} /></td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function State({ work, mine, at }: { work: WorkDto; mine: WorkDto | undefined; at: string }) {
  const { can } = useSession();
  const { t } = useTranslation('identity');
  const state = workState(work, at);
  return (
    <span className="row wrap">
      {work.count === null || work.count === undefined ? <span className="ink3">{nothing}</span> : <StateChip state={chipOfWork[state]}>{t(`operations.states.${state}`)}</StateChip>}
      {work.stuck > 0 && <StateChip state="held">{t('operations.stuck', { count: work.stuck })}</StateChip>}
      {mine && mine.stuck > 0 && work.producer && can(permissions.operationsRetry) && <RetryParked work={mine} />}
    </span>
  );
}

function Count({ work, companies }: { work: WorkDto | undefined; companies?: number }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  if (work?.count === null || work?.count === undefined) return <span className="ink3">{nothing}</span>;
  return (
    <>
      {format.number(work.count)}{work.isAtLeast && <span title={t('operations.atLeast')}>+</span>}
      {companies !== undefined && companies > 1 && <div className="small ink3">{t('operations.companies', { count: companies })}</div>}
    </>
  );
}

function Oldest({ work, at }: { work: WorkDto; at: string }) {
  const format = useFormat();
  const seconds = waitedFor(work, at);
  return seconds === undefined ? <span className="ink3">{nothing}</span> : <span title={format.exact(work.since)}>{format.span(seconds)}</span>;
}

function Run({ worker, at }: { worker: WorkerDto | undefined; at: string }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  if (!worker?.succeededAt) return <span className="ink3">{t('operations.notYet')}</span>;
  return <span title={format.exact(worker.succeededAt)}>{t('operations.ago', { span: format.span(Math.max(0, (Date.parse(at) - Date.parse(worker.succeededAt)) / 1000)) })}</span>;
}

function Failure({ worker, at }: { worker: WorkerDto | undefined; at: string }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  if (!worker?.failedAt) return <span className="ink3">{nothing}</span>;
  const state = runState(worker, at);
  return (
    <>
      <span className="row wrap">
        <StateChip state={chipOfRun[state]}>{t(`operations.runs.${state}`)}</StateChip>
        <span className="small ink2" title={format.exact(worker.failedAt)}>{format.ago(worker.failedAt)}</span>
      </span>
      <div className="small ink3 code">{worker.error}</div>
    </>
  );
}
