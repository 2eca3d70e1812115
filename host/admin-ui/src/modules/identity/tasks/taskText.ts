import type { ChipState } from '@kernel';
import type { OperationDto } from '../shared/api';

export const isOpen = (task: OperationDto) => task.state === 'waiting' || task.state === 'running';

const worthSaying = 0.03;

/** The seconds that are left if it goes on as it went; nothing until that says something. */
export function secondsLeft(task: OperationDto, now: number): number | undefined {
  if (task.state !== 'running' || !task.total || !task.startedTime) return undefined;
  const part = task.done / task.total;
  if (part < worthSaying || part >= 1) return undefined;
  const elapsed = (now - Date.parse(task.startedTime)) / 1000;
  return elapsed > 0 ? Math.max(1, Math.round((elapsed * (1 - part)) / part)) : undefined;
}

export const chipOf: Record<OperationDto['state'], ChipState> = {
  waiting: 'waiting', running: 'running', done: 'passed', failed: 'failed', cancelled: 'dropped',
};
