import type { ChipState } from '@kernel';
import type { JourneyStatus } from './api';

export const statusChips: Record<JourneyStatus, ChipState> = { draft: 'waiting', running: 'running', paused: 'held', stopped: 'dropped' };
