import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { DetailPage, ErrorState, lazyOf, PageSkeleton, PanelBoundary, StateChip, useFormat, useSession, useSlot, type Fact } from '@kernel';
import type { ProfileDetailsDto, ProfileRevealedDto } from '../shared/types';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { RevealDrawer } from '../shared/RevealDrawer';
import { useFreshness } from '../shared/useFreshness';
import { UnmergeHistory } from '../unmerge/UnmergeHistory';
import { ProfileAccounts } from './ProfileAccounts';
import { ProfileAttributes } from './ProfileAttributes';
import { ProfileConsents } from './ProfileConsents';
import { ProfileHouseholds } from './ProfileHouseholds';
import { ProfileIdentifiers } from './ProfileIdentifiers';
import { ProfileSegments } from './ProfileSegments';
import { ProfileTimeline, timelineKey } from './ProfileTimeline';
import '../shared/cdp.css';
import { useEscBack } from '../shared/useEscBack';

const lookEveryMs = 5_000;

/** 360: who it is, what happened, what runs now. */
export default function ProfilePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('cdp');
  const queryKey = ['cdp', 'profiles', id, 'details'];
  const { data, error, refetch } = useQuery({ queryKey, queryFn: ({ signal }) => cdp.profile(id, signal) });
  useFreshness(queryKey, lookEveryMs);
  useTimelineFollows(data);

  if (error && !data) return <ErrorState error={error} what={t('profiles.one')} onRetry={() => void refetch()} />;
  // Another person's page begins anew: nothing revealed or unfolded goes along.
  return data ? <Person key={data.id} profile={data} /> : <PageSkeleton rows={10} />;
}

/** Something new happened: the timeline reads it too. */
function useTimelineFollows(profile: ProfileDetailsDto | undefined) {
  const client = useQueryClient();
  const seen = useRef<string>(undefined);
  const now = profile && `${profile.id} ${profile.eventCount} ${profile.lastSeenTime}`;
  useEffect(() => {
    if (!now || !profile) return;
    if (seen.current && seen.current !== now) void client.invalidateQueries({ queryKey: timelineKey(profile.id) });
    seen.current = now;
  }, [now]);
}

function Person({ profile }: { profile: ProfileDetailsDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  useEscBack('/profiles');
  const { can } = useSession();
  const navigate = useNavigate();
  const [asksReveal, setAsksReveal] = useState(false);
  const [revealed, setRevealed] = useState<ProfileRevealedDto>();
  const title = revealed?.name ?? profile.name ?? t(profile.isKnown ? 'profiles.noName' : 'profiles.visitor');
  const origin = [
    t('profiles.number', { number: profile.partNo }),
    t('profile.since', { date: format.date(profile.firstSeenTime) }),
    profile.partNos.length > 1 ? t('profile.parts', { count: profile.partNos.length }) : undefined,
    profile.unitName,
  ].filter(Boolean).join(' · ');

  return (
    <>
      <DetailPage
        title={title}
        chips={
          <>
            <StateChip state={profile.isKnown ? 'passed' : 'neutral'} icon={false}>{t(profile.isKnown ? 'profiles.known' : 'profiles.unknown')}</StateChip>
            <span className="medium ink2" title={format.exact(profile.lastSeenTime)}>{t('profile.active', { ago: format.ago(profile.lastSeenTime) })}</span>
          </>
        }
        origin={origin}
        actions={can(permissions.merge) && (
          <>
            <Button onClick={() => void navigate(`/profiles/${profile.id}/merge`)}>{t('merge.action')}</Button>
            {(profile.partNos.length > 1 || profile.eventCount > 1) && <Button onClick={() => void navigate(`/profiles/${profile.id}/unmerge`)}>{t('unmerge.action')}</Button>}
          </>
        )}
        facts={useFacts(profile)}
        who={
          <>
            <ProfileIdentifiers profile={profile} revealed={revealed} onReveal={() => setAsksReveal(true)} onHide={() => setRevealed(undefined)} />
            <ProfileAttributes profile={profile} revealed={revealed} />
            <ProfileConsents profile={profile} />
            <Cards column="who" profile={profile} />
          </>
        }
        happened={
          <>
            <Cards column="happened" profile={profile} />
            <ProfileTimeline profileId={profile.id} partCount={profile.partNos.length} />
          </>
        }
        now={
          <>
            <Cards column="now" profile={profile} />
            {can(permissions.accounts) && <ProfileAccounts profileId={profile.id} />}
            {can(permissions.households) && <ProfileHouseholds profileId={profile.id} />}
            <ProfileSegments profile={profile} />
            <UnmergeHistory profile={profile} />
          </>
        }
      />
      <RevealDrawer open={asksReveal} title={t('reveal.title')} onClose={() => setAsksReveal(false)} onReveal={async (reason) => setRevealed(await cdp.reveal(profile.id, reason))} />
    </>
  );
}

function useFacts(profile: ProfileDetailsDto): Fact[] {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  // Most people buy in one currency; further ones stand behind it.
  const [main, ...others] = profile.purchases;
  const orders = profile.purchases.reduce((sum, line) => sum + line.orderCount, 0);
  return [
    { key: 'paid', label: t('profile.paid'), value: main ? format.money(main.amount, main.currency) : format.money(0), extra: others.map((line) => format.money(line.amount, line.currency)).join(' ') || undefined },
    { key: 'orders', label: t('profile.orders'), value: format.number(orders) },
    { key: 'average', label: t('profile.average'), value: main && main.orderCount > 0 ? format.money(main.amount / main.orderCount, main.currency) : format.money(null) },
    { key: 'last', label: t('profile.lastOrder'), value: main?.lastOrderTime ? format.ago(main.lastOrderTime) : format.number(null) },
    { key: 'events', label: t('profile.events'), value: format.number(profile.eventCount) },
    { key: 'first', label: t('profiles.firstSeen'), value: format.when(profile.firstSeenTime) },
  ];
}

/** What other modules know of the person. */
function Cards({ column, profile }: { column: 'who' | 'happened' | 'now'; profile: ProfileDetailsDto }) {
  const cards = useSlot('profileCards').filter((card) => card.column === column);
  return cards.map((card) => {
    const Card = lazyOf(card.component);
    return (
      <PanelBoundary key={`${card.module}.${card.id}`}>
        <Suspense fallback={<PageSkeleton rows={2} />}><Card profileId={profile.id} partNos={profile.partNos} /></Suspense>
      </PanelBoundary>
    );
  });
}
