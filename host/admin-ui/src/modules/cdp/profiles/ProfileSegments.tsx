import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section, useFormat, useSession } from '@kernel';
import type { ProfileDetailsDto } from '../shared/types';
import { permissions } from '../shared/permissions';

export function ProfileSegments({ profile }: { profile: ProfileDetailsDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  return (
    <Section title={t('profile.segments')} count={profile.segments.length || undefined}>
      {profile.segments.length === 0 && <p className="medium ink3">{t('profile.noSegments')}</p>}
      <ul className="row wrap">
        {profile.segments.map((segment) => {
          const since = t('profile.inSince', { time: format.dateTime(segment.enteredTime) });
          return (
            <li key={segment.id}>
              {can(permissions.segments)
                ? <Link className="chip segment-chip" to={`/segments/${segment.id}`} title={since}>{segment.name}</Link>
                : <span className="chip" title={since}>{segment.name}</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
