import { describe, expect, it } from 'vitest';
import type { OperationDto } from '../shared/api';
import { percentDone } from '@kernel';
import { secondsLeft } from './taskText';

const startedTime = '2026-11-29T02:00:00Z';
const task = (more: Partial<OperationDto>) => ({ state: 'running', total: 1000, done: 250, startedTime, ...more }) as OperationDto;
const after = (seconds: number) => Date.parse(startedTime) + seconds * 1000;

describe('A long job', () => {
  it('takes as long for the rest as it took for what is done', () => {
    expect(secondsLeft(task({}), after(60))).toBe(180);
  });

  it('does not guess before it has come some way, nor without a total, nor when it does not run', () => {
    expect(secondsLeft(task({ done: 1 }), after(60))).toBeUndefined();
    expect(secondsLeft(task({ total: null }), after(60))).toBeUndefined();
    expect(secondsLeft(task({ state: 'done', done: 1000 }), after(60))).toBeUndefined();
  });

  it('shows how much is done where somebody knows how much there is', () => {
    expect(percentDone(task({}))).toBe(25);
    expect(percentDone(task({ done: 1200 }))).toBe(100);
    expect(percentDone(task({ total: null }))).toBeUndefined();
  });
});
