// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { InstallationDto, OperationsDto, WorkDto } from '../shared/api';
import { bytes, problemCount, remedyOf, runState, waitedFor, workRows, workState } from './operationsState';

const at = '2026-11-22T12:00:00Z';
const work = (name: string, count: number, since?: string): WorkDto => ({ worker: name, text: name, module: 'cdp', producer: null, count, isAtLeast: false, since: since ?? null, stuck: 0 });
const own = (...items: WorkDto[]): OperationsDto => ({ at, maySeeInstallation: true, work: items, figures: [] });
const all = (over: Partial<InstallationDto>): InstallationDto => ({
  at, checks: [], hosts: [], workers: [], partitions: [], plugIns: [], statements: { state: 'shown', items: [] },
  database: { version: '15', startedAt: at, bytes: 1, connections: 1, maxConnections: 10 }, ...over,
});

describe('What waits', () => {
  it('is judged by how long the oldest waits, not by how much there is', () => {
    expect(workState(work('a', 0), at)).toBe('idle');
    expect(workState(work('a', 9999, '2026-11-22T11:59:30Z'), at)).toBe('busy');
    expect(workState(work('a', 1, '2026-11-22T11:58:00Z'), at)).toBe('slow');
    expect(workState(work('a', 1, '2026-11-22T11:50:00Z'), at)).toBe('late');
    expect(waitedFor(work('a', 1, '2026-11-22T12:00:05Z'), at)).toBe(0);
  });

  it('stands with the worst first, else in the order of the server', () => {
    const rows = workRows(own(work('a', 0), work('b', 0), work('c', 1, '2026-11-22T11:00:00Z')), undefined);
    expect(rows.map((row) => row.work.worker)).toEqual(['c', 'a', 'b']);
  });

  it('shows the figures of all companies beside the own ones', () => {
    const [row] = workRows(own(work('a', 1, at)), all({ workers: [{ work: work('a', 7, at), own: null, companies: 2, succeededAt: at, failedAt: null, error: null }] }));
    expect([row?.own?.count, row?.work.count, row?.all?.companies]).toEqual([1, 7, 2]);
  });
});

describe('The company beside all of them', () => {
  it('is taken from the reading of all, so that it is never more', () => {
    const [row] = workRows(own(work('a', 9, at)), all({ workers: [{ work: work('a', 7, at), own: work('a', 2, at), companies: 2, succeededAt: at, failedAt: null, error: null }] }));
    expect([row?.own?.count, row?.work.count]).toEqual([2, 7]);
  });
});

describe('A worker', () => {
  it('is failing until a round goes well, and told of as recovered for a day', () => {
    expect(runState({ succeededAt: null, failedAt: null }, at)).toBe('unknown');
    expect(runState({ succeededAt: at, failedAt: null }, at)).toBe('fine');
    expect(runState({ succeededAt: null, failedAt: at }, at)).toBe('failing');
    expect(runState({ succeededAt: '2026-11-22T11:00:00Z', failedAt: '2026-11-22T11:30:00Z' }, at)).toBe('failing');
    expect(runState({ succeededAt: at, failedAt: '2026-11-22T11:30:00Z' }, at)).toBe('recovered');
    expect(runState({ succeededAt: at, failedAt: '2026-11-20T11:30:00Z' }, at)).toBe('fine');
  });
});

describe('The head of the page', () => {
  it('counts what somebody should look at', () => {
    expect(problemCount(own(work('a', 5, at)), undefined)).toBe(0);
    expect(problemCount(own(work('a', 5, '2026-11-22T11:00:00Z')), undefined)).toBe(1);
    expect(problemCount(own(), all({
      checks: [{ name: 'database', isReady: false, reason: 'away' }, { name: 'ingestion', isReady: true, reason: null }],
      partitions: [{ table: 'cdp_store.event', count: 1, bytes: 1, rows: 1, newest: 'event_202611', until: at, hasNextMonth: false }],
      plugIns: [{ id: 'x', name: null, version: null, status: 'malfunctioning', reason: 'ill', isOn: false, faults: [] }],
    }))).toBe(3);
  });
});

describe('Small things', () => {
  it('writes sizes for people', () => {
    expect([0, 999, 1500, 12_400_000, 250_000_000, 3_210_000_000].map(bytes)).toEqual(['0 B', '999 B', '1.5 kB', '12.4 MB', '250 MB', '3.2 GB']);
  });

  it('says what to type where statements cannot be shown', () => {
    expect(remedyOf('shown')).toBeUndefined();
    expect(remedyOf('notAllowed')).toContain('pg_read_all_stats');
  });
});
