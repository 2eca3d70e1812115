import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon';
import './detail.css';

export interface Property {
  key: string;
  label: string;
  value: ReactNode;
  icon?: IconName;
  /** At the right: source and date. */
  source?: ReactNode;
  /** Unfolds below the row. */
  detail?: ReactNode;
}

/** Label, value, and where it comes from. */
export function PropertyList({ items }: { items: readonly Property[] }) {
  return (
    <ul className="properties">
      {items.map((item) => (
        <li key={item.key}>
          {item.icon && <Icon name={item.icon} size={14} color="var(--ink3)" />}
          <span className="property-label">{item.label}</span>
          <span className="grow ellipsis">{item.value}</span>
          {item.source && <span className="small ink3 nowrap">{item.source}</span>}
          {item.detail && <div className="property-detail">{item.detail}</div>}
        </li>
      ))}
    </ul>
  );
}
