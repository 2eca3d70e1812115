import { percentDone, type ChipState } from '@kernel';
import type { ImportDto, ImportState } from '../shared/types';

export const steps = ['file', 'map', 'try', 'run'] as const;
export type Step = (typeof steps)[number];

export const isUnderWay = ({ state }: Pick<ImportDto, 'state'>) => state === 'trying' || state === 'running';

/** Whether a step can be shown at all: nothing is mapped without a file, and nothing tried without a mapping. */
export function isReachable(step: Step, { state, mapping }: Pick<ImportDto, 'state' | 'mapping'>): boolean {
  if (state === 'trying') return step === 'try';
  if (state === 'running') return step === 'run';
  if (step === 'file') return true;
  return state !== 'empty' && (step === 'map' || Boolean(mapping));
}

/** Where somebody who opens the import goes on. */
function natural({ state, mapping, run }: ImportDto): Step {
  if (state === 'empty') return 'file';
  if (state === 'trying') return 'try';
  if (state !== 'ready') return 'run';
  return !mapping ? 'map' : run ? 'try' : 'map';
}

/** The step of the address, unless the import is elsewhere. */
export function stepOf(asked: string | null, dto: ImportDto): Step {
  const step = steps.find((known) => known === asked);
  return step && isReachable(step, dto) ? step : natural(dto);
}

export const chipOf: Record<ImportState, ChipState> = {
  empty: 'neutral', ready: 'waiting', trying: 'running', running: 'running', done: 'passed', failed: 'failed', cancelled: 'dropped',
};

/** How much of the file was read, 0 to 100. */
export const percentOf = ({ run, size }: Pick<ImportDto, 'run' | 'size'>) => (run && percentDone({ done: run.done, total: run.total ?? size })) || 0;

/** A trial that ended, and so says what the run would do. */
export const trialOf = ({ run }: Pick<ImportDto, 'run'>) => (run?.isTrial && run.state === 'done' ? run : undefined);

const units = ['B', 'KB', 'MB', 'GB'] as const;

/** A size in words: 1.4 MB. */
export function sizeText(bytes: number, number: (value: number) => string): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${number(unit === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10)} ${units[unit]}`;
}

export const maxSize = 2 * 1024 ** 3;
