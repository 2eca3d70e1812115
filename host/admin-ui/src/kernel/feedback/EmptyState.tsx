import type { ReactNode } from 'react';
import type { IconName } from '../icons/Icon';
import { FlowPicture } from './FlowPicture';

interface EmptyStateProps {
  title: string;
  /** What the thing is for and what to do next. */
  text?: ReactNode;
  /** One primary action, at most one other. */
  actions?: ReactNode;
  note?: ReactNode;
  /** Five icons for the picture; `false` leaves the picture out (inside panels). */
  picture?: readonly IconName[] | false;
  children?: ReactNode;
}

/** Nothing there yet: says so, says what to do, and offers it. */
export function EmptyState({ title, text, actions, note, picture, children }: EmptyStateProps) {
  return (
    <div className={`blank${picture === false ? ' is-inline' : ''}`}>
      <div className="blank-inner">
        {picture !== false && <FlowPicture icons={picture} />}
        <h2>{title}</h2>
        {text && <p className="ink2">{text}</p>}
        {actions && <div className="row wrap blank-actions">{actions}</div>}
        {note && <p className="small ink3">{note}</p>}
      </div>
      {children}
    </div>
  );
}
