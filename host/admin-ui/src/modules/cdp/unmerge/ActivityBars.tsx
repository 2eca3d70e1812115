import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import { barsOf, type ActivityBar } from './activityBars';
import type { PartActivityDayDto } from '../shared/types';

interface Props {
  days: readonly PartActivityDayDto[];
  /** Days of which events are taken, `2026-11-22`; open where undefined. */
  fromDay: string | undefined;
  toDay: string | undefined;
  onJump: (endTime: string) => void;
}

const tallest = 48;

/** How much happened when, from left to right; a click shows what happened there. One stop of the tab key, arrows go on. */
export function ActivityBars({ days, fromDay, toDay, onJump }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const root = useRef<HTMLDivElement>(null);
  const bars = barsOf(days);
  const filled = bars.filter((bar) => bar.endTime);
  const [current, setCurrent] = useState<string>();
  const most = Math.max(...filled.map((bar) => bar.count));
  const stop = filled.some((bar) => bar.first === current) ? current : filled.at(-1)?.first;
  const isTaken = (bar: ActivityBar) => (fromDay !== undefined || toDay !== undefined) && (!fromDay || bar.last >= fromDay) && (!toDay || bar.first <= toDay);
  const dayText = (day: string) => format.date(`${day}T12:00:00Z`);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const to = step && filled[filled.findIndex((bar) => bar.first === stop) + step];
    if (!to) return;
    event.preventDefault();
    setCurrent(to.first);
    root.current?.querySelector<HTMLElement>(`[data-first="${to.first}"]`)?.focus();
  };

  return (
    <div>
      <div ref={root} className="activity-bars" role="group" aria-label={t('unmerge.bars')} onKeyDown={move}>
        {bars.map((bar) =>
          bar.endTime ? (
            <button
              key={bar.first} type="button" data-first={bar.first} tabIndex={bar.first === stop ? 0 : -1} className={`activity-bar${isTaken(bar) ? ' is-taken' : ''}`}
              aria-label={t('unmerge.bar', { count: bar.count, day: bar.first === bar.last ? dayText(bar.first) : `${dayText(bar.first)} – ${dayText(bar.last)}` })}
              title={t('unmerge.bar', { count: bar.count, day: bar.first === bar.last ? dayText(bar.first) : `${dayText(bar.first)} – ${dayText(bar.last)}` })}
              onClick={() => { setCurrent(bar.first); onJump(bar.endTime!); }}
            >
              <i style={{ height: Math.max(3, Math.round((bar.count / most) * tallest)) }} />
            </button>
          ) : <span key={bar.first} className="activity-bar" />)}
      </div>
      <div className="row small ink3 num"><span>{dayText(bars[0]!.first)}</span><span className="spacer" /><span>{dayText(bars.at(-1)!.last)}</span></div>
    </div>
  );
}
