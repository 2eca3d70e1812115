import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat, useSession } from '@kernel';
import { permissions } from '../shared/permissions';
import type { SourceDto } from '../shared/types';

/** How many of a source's events were refused in the last day; leads to them. */
export function RefusedCount({ source }: { source: SourceDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const number = format.number(source.refusedCount);
  if (source.refusedCount === 0 || !can(permissions.quarantine)) return <span className="num">{number}</span>;
  return (
    <Link className="num" to={`/quarantine?source=${source.id}&time=day`} aria-label={t('sources.refusedOf', { name: source.name, total: number })} onClick={(event) => event.stopPropagation()}>
      {number}
    </Link>
  );
}
