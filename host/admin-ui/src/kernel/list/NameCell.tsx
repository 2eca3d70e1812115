import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface NameCellProps {
  name: string;
  to?: string;
  onClick?: () => void;
  /** Grey, behind the name. */
  id?: string;
  before?: ReactNode;
  after?: ReactNode;
}

/** The first column: the name as a link, and what identifies it in grey. */
export function NameCell({ name, to, onClick, id, before, after }: NameCellProps) {
  return (
    <span className="row">
      {before}
      <span>
        {to ? <Link className="name-link" to={to}>{name}</Link>
          : onClick ? <button type="button" className="link-button name-link" onClick={onClick}>{name}</button>
          : <span className="name-link">{name}</span>}
        {id && <span className="name-id">{id}</span>}
      </span>
      {after}
    </span>
  );
}
