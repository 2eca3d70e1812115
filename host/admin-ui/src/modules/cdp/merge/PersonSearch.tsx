import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, PageSkeleton, SearchField, Section } from '@kernel';
import { cdp } from '../shared/api';
import { LastSeen } from '../shared/LastSeen';
import { useProfileName } from '../shared/useProfileName';

const most = 8;

interface Props {
  title: string;
  exceptId?: string;
  onPick: (id: string, name: string) => void;
}

/** Finds somebody, by whatever the list of people is searched by. */
export function PersonSearch({ title, exceptId, onPick }: Props) {
  const { t } = useTranslation('cdp');
  const [text, setText] = useState('');
  const { data, error, refetch } = useQuery({
    queryKey: ['cdp', 'profiles', 'search', text],
    queryFn: ({ signal }) => cdp.profiles({ filter: text, maxResultCount: most + 1 }, signal),
    enabled: text.trim() !== '', placeholderData: keepPreviousData,
  });
  const found = data?.items.filter((person) => person.id !== exceptId).slice(0, most);
  const nameOf = useProfileName();
  return (
    <Section title={title}>
      <SearchField value={text} onSearch={(now) => setText(now.trim())} placeholder={t('profiles.search')} />
      <div aria-live="polite">
        {error && <ErrorState error={error} what={t('profiles.title')} onRetry={() => void refetch()} />}
        {text && !error && !found && <PageSkeleton rows={3} />}
        {text && found?.length === 0 && <p className="medium ink3">{t('merge.nobody')}</p>}
        {text && found && found.length > 0 && (
          <ul className="divided medium merge-found">
            {found.map((person) => (
              <li key={person.id} className="row wrap">
                <button type="button" className="link-button" onClick={() => onPick(person.id, nameOf(person))}>{nameOf(person)}</button>
                <span className="small ink3 num">
                  {[t('profiles.number', { number: person.partNo }), person.phone, person.email, person.city].filter(Boolean).join(' · ')}
                </span>
                <span className="spacer" />
                <span className="small ink3"><LastSeen time={person.lastSeenTime} /></span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}
