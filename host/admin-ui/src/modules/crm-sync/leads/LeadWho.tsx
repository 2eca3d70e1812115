import { Icon, nothing, PropertyList, Section, useSession } from '@kernel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LeadDetailsDto } from '../shared/api';

/** Why marketing handed the person over, and how to reach them. */
export function LeadWho({ lead }: { lead: LeadDetailsDto }) {
  const { t } = useTranslation('crm-sync');
  const { can } = useSession();
  const { person } = lead;

  return (
    <>
      <Section title={t('lead.why')}>
        {lead.reasons.length === 0
          ? <p className="medium ink3">{t('lead.noReasons')}</p>
          : <ul className="lead-reasons">{lead.reasons.map((reason, index) => <li key={index}><Icon name="check" size={14} color="var(--pri)" /><span>{reason}</span></li>)}</ul>}
      </Section>
      <Section
        title={t('lead.contact')}
        actions={can('Cdp.Profiles') && <Link className="medium" to={`/profiles/${person.profileId}`}>{t('lead.profile')}</Link>}
      >
        <PropertyList
          items={[
            { key: 'phone', icon: 'phone', label: t('lead.phone'), value: reach(person.phone, person.isMasked, 'tel') },
            { key: 'email', icon: 'mail', label: t('lead.email'), value: reach(person.email, person.isMasked, 'mailto') },
            { key: 'city', icon: 'store', label: t('lead.city'), value: person.city ?? nothing },
          ]}
        />
        {person.isMasked && lead.canAccept && <p className="small ink3 lead-masked">{t('lead.masked')}</p>}
      </Section>
    </>
  );
}

function reach(address: string | null, isMasked: boolean, scheme: 'tel' | 'mailto') {
  if (!address) return nothing;
  return isMasked ? <span className="num">{address}</span> : <a className="num" href={`${scheme}:${address}`}>{address}</a>;
}
