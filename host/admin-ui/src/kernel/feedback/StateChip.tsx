import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon';

export type ChipState = 'waiting' | 'passed' | 'held' | 'dropped' | 'failed' | 'running' | 'neutral';

const icons: Record<ChipState, IconName | undefined> = {
  waiting: 'clock', passed: 'check', held: 'pause', dropped: 'leave', failed: 'warning', running: 'play', neutral: undefined,
};

/** A state as shape, word and colour. `neutral` means that nothing is known (未询问, 已停用). */
export function StateChip({ state, children, icon }: { state: ChipState; children: ReactNode; icon?: IconName | false }) {
  const name = icon === false ? undefined : (icon ?? icons[state]);
  return (
    <span className={`state-chip is-${state}`}>
      {name && <Icon name={name} size={12} />}
      {children}
    </span>
  );
}

/** The tile in front of a row, in the colour of its state. */
export function StateTile({ state, icon }: { state: ChipState; icon: IconName }) {
  return (
    <span className={`tile is-${state}`}>
      <Icon name={icon} />
    </span>
  );
}
