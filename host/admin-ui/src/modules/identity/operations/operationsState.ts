import type { ChipState } from '@kernel';
import type { InstallationDto, OperationsDto, StatementsDto, WorkDto, WorkerDto } from '../shared/api';

/** How long the oldest may wait before somebody should look, and before something is wrong, in seconds. */
const slow = 60;
const stuck = 10 * 60;

/** How long a failure that is over is still told of, in seconds. */
const remembered = 24 * 60 * 60;

export type WorkState = 'idle' | 'busy' | 'slow' | 'late';
export type RunState = 'unknown' | 'fine' | 'recovered' | 'failing';

export const chipOfWork: Record<WorkState, ChipState> = { idle: 'passed', busy: 'running', slow: 'waiting', late: 'failed' };
export const chipOfRun: Record<RunState, ChipState> = { unknown: 'neutral', fine: 'passed', recovered: 'held', failing: 'failed' };

/** For how long the oldest has waited, in seconds; undefined where nothing waits. */
export function waitedFor(work: WorkDto, at: string): number | undefined {
  return work.count && work.since ? Math.max(0, (Date.parse(at) - Date.parse(work.since)) / 1000) : undefined;
}

export function workState(work: WorkDto, at: string): WorkState {
  if (!work.count) return 'idle';
  const seconds = waitedFor(work, at) ?? 0;
  return seconds >= stuck ? 'late' : seconds >= slow ? 'slow' : 'busy';
}

export function runState({ succeededAt, failedAt }: Pick<WorkerDto, 'succeededAt' | 'failedAt'>, at: string): RunState {
  if (!succeededAt && !failedAt) return 'unknown';
  if (failedAt && (!succeededAt || Date.parse(failedAt) > Date.parse(succeededAt))) return 'failing';
  return failedAt && Date.parse(at) - Date.parse(failedAt) < remembered * 1000 ? 'recovered' : 'fine';
}

export interface WorkRow {
  own?: WorkDto;
  all?: WorkerDto;
  work: WorkDto;
}

/** A row a worker: the company's own beside the whole installation's, of one reading, and what is worst first. */
export function workRows(own: OperationsDto, all: InstallationDto | undefined): WorkRow[] {
  const rows = all
    ? all.workers.map((worker) => ({ all: worker, own: worker.own ?? own.work.find(({ worker: name }) => name === worker.work.worker), work: worker.work }))
    : own.work.map((work) => ({ own: work, work }));
  const weight = ({ work, all: worker }: WorkRow): number =>
    (worker && runState(worker, all!.at) === 'failing' ? 4 : 0) + ['idle', 'busy', 'slow', 'late'].indexOf(workState(work, all?.at ?? own.at));
  return rows.map((row, index) => ({ row, index })).sort((a, b) => weight(b.row) - weight(a.row) || a.index - b.index).map(({ row }) => row);
}

/** How many things somebody should look at. */
export function problemCount(own: OperationsDto, all: InstallationDto | undefined): number {
  const late = workRows(own, all).filter(({ work, all: worker }) =>
    workState(work, all?.at ?? own.at) === 'late' || (worker && runState(worker, all!.at) === 'failing')).length;
  if (!all) return late;
  return late
    + all.checks.filter(({ isReady }) => !isReady).length
    + all.hosts.filter(({ isSilent }) => isSilent).length
    + all.partitions.filter(({ hasNextMonth }) => !hasNextMonth).length
    + all.plugIns.filter(({ status, faults }) => status !== 'running' || faults.length > 0).length;
}

/** Bytes as people read them: 1.5 GB. */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let size = value;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${unit === 0 || size >= 100 ? Math.round(size) : Math.round(size * 10) / 10} ${units[unit]}`;
}

/** What an administrator of the server types so that statements can be shown; undefined where nothing is missing. */
export function remedyOf(state: StatementsDto['state']): string | undefined {
  switch (state) {
    case 'notInstalled': return 'create extension pg_stat_statements;';
    case 'notLoaded': return "alter system set shared_preload_libraries = 'pg_stat_statements';";
    case 'notAllowed': return 'grant pg_read_all_stats to mmo_kernel;';
    default: return undefined;
  }
}
