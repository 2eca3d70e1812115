import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';
import { Icon } from '../icons/Icon';
import type { TimelineLine } from '../slots';
import './detail.css';

export interface TimelineItem extends TimelineLine {
  id: string;
  at: string;
  /** Unfolded below the line. */
  more?: ReactNode;
}

/** Day heads; time | dot | title and reason. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  const format = useFormat();
  const days: Array<{ day: string; items: TimelineItem[] }> = [];
  for (const item of items) {
    const day = format.isoDay(item.at);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return (
    <div className="timeline" role="group" aria-label={label}>
      {days.map(({ day, items: lines }) => (
        <section key={day} aria-label={format.dayHead(lines[0]!.at)}>
          <h3 className="timeline-day">{format.dayHead(lines[0]!.at)}</h3>
          <ol>{lines.map((line) => <Line key={line.id} line={line} />)}</ol>
        </section>
      ))}
    </div>
  );
}

function Line({ line }: { line: TimelineItem }) {
  const format = useFormat();
  const tone = line.tone ? ` is-${line.tone}` : '';
  return (
    <li>
      <time className="timeline-time small ink3 num" dateTime={line.at} title={format.exact(line.at)}>{format.time(line.at)}</time>
      <span className={`timeline-dot${tone}`}><Icon name={line.icon} size={14} /></span>
      <div className="grow">
        <div className="row">
          <span className={line.tone ? 'bold' : undefined}>{line.to ? <Link className="timeline-link" to={line.to}>{line.title}</Link> : line.title}</span>
          <span className="spacer" />
          {line.origin && <span className="small ink3 nowrap">{line.origin}</span>}
        </div>
        {line.reason && <div className="medium ink2">{line.reason}</div>}
        {line.more}
      </div>
    </li>
  );
}
