import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorState, PageSkeleton, Section, Timeline } from '@kernel';
import { cdp } from '../shared/api';
import { useFreshness } from '../shared/useFreshness';

const lookEveryMs = 5_000;

/** What the account's people did, newest first. */
export function AccountEvents({ accountId }: { accountId: string }) {
  const { t } = useTranslation('cdp');
  const queryKey = ['cdp', 'accounts', accountId, 'events'];
  const { data, error, refetch } = useQuery({ queryKey, queryFn: ({ signal }) => cdp.accountEvents(accountId, signal) });
  useFreshness(queryKey, lookEveryMs);
  return (
    <Section title={t('timeline.title')} fact={data && data.length > 0 ? t('accounts.eventsFact') : undefined}>
      {error && !data ? <ErrorState error={error} what={t('timeline.title')} onRetry={() => void refetch()} />
        : !data ? <PageSkeleton rows={8} />
        : data.length === 0 ? <EmptyState picture={false} title={t('timeline.none')} />
        : (
          <Timeline
            label={t('timeline.title')}
            items={data.map((event) => ({
              id: event.key, at: event.occurredTime, kind: 'behaviour', icon: 'bolt', title: event.label, to: `/profiles/${event.profileId}`,
              reason: [event.personName ?? t('profiles.noName'), t('profiles.number', { number: event.profileNo })].join(' · '),
            }))}
          />
        )}
    </Section>
  );
}
