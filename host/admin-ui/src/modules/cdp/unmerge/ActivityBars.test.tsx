import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { changeLanguage, renderApp, startI18n } from '@kernel/testing';
import cdp from '../index';
import { ActivityBars } from './ActivityBars';

const days = [
  { day: '2026-11-22', count: 3, endTime: '2026-11-22T16:00:00Z' },
  { day: '2026-11-20', count: 1, endTime: '2026-11-20T16:00:00Z' },
];

beforeAll(async () => {
  await startI18n([cdp]);
  await changeLanguage('zh');
});

describe('The bars of a part', () => {
  it('are one stop of the tab key, beginning with the newest, and arrows go to the next that has events', async () => {
    const onJump = vi.fn();
    renderApp(<ActivityBars days={days} fromDay={undefined} toDay={undefined} onJump={onJump} />, { modules: [cdp] });
    const bars = await screen.findAllByRole('button', { name: /跳到这里$/ });
    expect(bars.map((bar) => bar.tabIndex)).toEqual([-1, 0]);
    bars[1]!.focus();
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    expect(document.activeElement).toBe(bars[0]);
    expect(onJump).toHaveBeenCalledExactlyOnceWith('2026-11-20T16:00:00Z');
  });

  it('mark the days that are taken', async () => {
    renderApp(<ActivityBars days={days} fromDay="2026-11-21" toDay={undefined} onJump={() => undefined} />, { modules: [cdp] });
    const bars = await screen.findAllByRole('button', { name: /跳到这里$/ });
    expect(bars.map((bar) => bar.classList.contains('is-taken'))).toEqual([false, true]);
  });
});
