import type { ReactNode } from 'react';

/** A table that is wider than a phone: it scrolls, also from the keyboard. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return <div className="wide-table" role="region" aria-label={label} tabIndex={0}>{children}</div>;
}
