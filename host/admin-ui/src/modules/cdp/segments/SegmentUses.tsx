import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon, isIconName, Section } from '@kernel';
import type { SegmentUse } from '../shared/types';

const places: Readonly<Record<string, string>> = { segment: '/segments', journey: '/journeys' };

/** Where deleting or changing the segment would be felt. */
export function SegmentUses({ uses }: { uses: readonly SegmentUse[] }) {
  const { t } = useTranslation('cdp');
  return (
    <Section title={t('uses.title')} count={uses.length || undefined}>
      {uses.length === 0 && <p className="medium ink3">{t('uses.none')}</p>}
      <ul className="divided">
        {uses.map((use) => (
          <li key={`${use.kind} ${use.id}`} className="row">
            <Icon name={isIconName(use.kind) ? use.kind : 'link'} color="var(--ink3)" />
            {places[use.kind] ? <Link to={`${places[use.kind]}/${use.id}`}>{use.name}</Link> : <span>{use.name}</span>}
            <span className="spacer" />
            <span className="small ink3">{t(`uses.kinds.${use.kind}`, { defaultValue: use.kind })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
